import type { OrgRole } from '#lib/domain/company/company.ts';
import type { InviteTrouble } from '#lib/domain/company/invite-list.ts';
import type { Catalogue } from './catalogue.ts';

interface CompanyTexts {
  title: string;
  waiting: string;
  refresh: string;
  roles: Record<OrgRole, string>;
  roleSees: Record<OrgRole, string>;
  yourRoles: string;
  noTeams: string;
  supports: (name: string) => string;
  standing: Record<'supporter' | 'member' | 'invited' | 'outside', string>;
  members: (count: number) => string;
  canRate: (count: number) => string;
  join: string;
  leaveTeam: string;
  leaveMeans: string;
  takeOut: (name: string) => string;
  takeOutMeans: string;
  leaver: string;
  removePerson: string;
  removeMeans: string;
  people: string;
  left: string;
  invited: string;
  withdraw: (address: string) => string;
  inviteLabel: string;
  inviteHint: string;
  invite: (count: number) => string;
  badLines: (count: number) => string;
  badLine: (line: number, text: string) => string;
  trouble: Record<InviteTrouble, string>;
  newTeam: string;
  teamIdLabel: string;
  teamIdWrong: string;
  supporterLabel: string;
  createTeam: string;
  newSupporter: string;
  changeSupporter: string;
  rolesTitle: string;
  rolesHint: string;
  personLabel: string;
  giveRole: (role: string) => string;
  takeRoles: string;
  emailWrong: string;
}

export const companyTexts: Catalogue<CompanyTexts> = {
  en: {
    title: 'Company and teams',
    waiting: 'One moment…',
    refresh: 'Read again',
    roles: { administrator: 'Administrator', analyst: 'Analyst' },
    roleSees: {
      administrator:
        'You look after teams, invitations and roles. You see nothing that a pair writes and no answer.',
      analyst:
        'You see the whole company’s picture in steps, never a team’s, a pair’s or a person’s.',
    },
    yourRoles: 'Your role in the company',
    noTeams: 'You are in no team yet. Two people can use Sashi together without one.',
    supports: (name) => `${name} supports this team`,
    standing: {
      supporter: 'You support this team',
      member: 'You are a member',
      invited: 'You are invited',
      outside: 'You are not in this team',
    },
    members: (count) => (count === 1 ? '1 person' : `${count} people`),
    canRate: (count) =>
      count >= 5
        ? `${count} people can rate, each confidentially`
        : `${count} can rate: too few for confidential answers (5 are needed)`,
    join: 'Join this team',
    leaveTeam: 'Leave this team',
    leaveMeans: 'What you wrote stays with you and the other person.',
    takeOut: (name) => `Take ${name} out`,
    takeOutMeans:
      'They leave this team and their invitation is withdrawn. What they wrote stays with them and the other person.',
    leaver: 'Somebody has left the company',
    removePerson: 'Take them out',
    removeMeans:
      'They leave every team, lose every invitation, and go from the directory: they can write and read nothing of the company any more, but for the 1on1s of their own until the operator disables their account.',
    people: 'People',
    left: 'has left',
    invited: 'Invited',
    withdraw: (address) => `Withdraw the invitation of ${address}`,
    inviteLabel: 'Addresses to invite',
    inviteHint: 'One per line, or a pasted CSV. Lines that can’t be used are listed and left out.',
    invite: (count) => (count === 1 ? 'Invite 1 person' : `Invite ${count} people`),
    badLines: (count) => (count === 1 ? '1 line is left out' : `${count} lines are left out`),
    badLine: (line, text) => `Line ${line}, “${text}”`,
    trouble: {
      'no-address': 'there is no address in it',
      'other-domain': 'not an address of your company',
      twice: 'already in the list',
    },
    newTeam: 'New team',
    teamIdLabel: 'Name of the team (such as sales-east)',
    teamIdWrong:
      'That can’t be a team’s name. Nothing was changed: use small letters, digits and hyphens.',
    supporterLabel: 'Address of the supporter',
    createTeam: 'Make the team',
    newSupporter: 'Address of the new supporter',
    changeSupporter: 'Change the supporter',
    rolesTitle: 'Roles',
    rolesHint:
      'Nobody changes their own role. An analyst sees the company’s picture; an administrator looks after teams. Neither sees what people write.',
    personLabel: 'Address of the person',
    giveRole: (role) => `Make ${role.toLowerCase()}`,
    takeRoles: 'Take all roles away',
    emailWrong: 'That is not an address. Nothing was changed: enter one such as mika@example.com.',
  },
  ja: {
    title: '会社とチーム',
    waiting: '読み込んでいます…',
    refresh: '読み直す',
    roles: { administrator: '管理者', analyst: '分析担当' },
    roleSees: {
      administrator:
        'チーム・招待・役割を管理します。二人が書いたことや個々の回答は、見ることができません。',
      analyst: '会社全体の集計だけを見られます。チーム・ペア・個人の回答は見られません。',
    },
    yourRoles: '会社でのあなたの役割',
    noTeams: 'まだどのチームにも入っていません。チームがなくても、二人で使えます。',
    supports: (name) => `${name}さんが支えるチーム`,
    standing: {
      supporter: 'あなたが支えるチーム',
      member: 'メンバーです',
      invited: '招待されています',
      outside: 'このチームには入っていません',
    },
    members: (count) => `${count}人`,
    canRate: (count) =>
      count >= 5
        ? `${count}人が内密に回答できます`
        : `回答できるのは${count}人です。内密に集めるには5人以上が必要です`,
    join: 'このチームに入る',
    leaveTeam: 'このチームを抜ける',
    leaveMeans: '書いたことは、あなたと相手の手元に残ります。',
    takeOut: (name) => `${name}さんを外す`,
    takeOutMeans:
      'このチームから外れ、招待も取り消されます。書いたことは、本人と相手の手元に残ります。',
    leaver: '会社を離れた人',
    removePerson: 'この人を外す',
    removeMeans:
      'すべてのチームから外れ、招待も名簿からも消えます。会社のことは読み書きできなくなります。ただし自分の1on1だけは、運用者がアカウントを止めるまで読めます。',
    people: '人',
    left: '抜けました',
    invited: '招待中',
    withdraw: (address) => `${address} への招待を取り消す`,
    inviteLabel: '招待するメールアドレス',
    inviteHint: '1行に1人、またはCSVを貼り付けます。使えない行は一覧にして除きます。',
    invite: (count) => `${count}人を招待する`,
    badLines: (count) => `${count}行を除きました`,
    badLine: (line, text) => `${line}行目「${text}」`,
    trouble: {
      'no-address': 'アドレスがありません',
      'other-domain': '会社のアドレスではありません',
      twice: 'すでに一覧にあります',
    },
    newTeam: '新しいチーム',
    teamIdLabel: 'チームの名前（例：sales-east）',
    teamIdWrong:
      'チームの名前に使えません。何も変わっていません。半角の小文字・数字・ハイフンで入力してください。',
    supporterLabel: '支える人のアドレス',
    createTeam: 'チームを作る',
    newSupporter: '新しく支える人のアドレス',
    changeSupporter: '支える人を変える',
    rolesTitle: '役割',
    rolesHint:
      '自分の役割は変えられません。分析担当は会社全体の集計を見る人、管理者はチームの世話をする人です。どちらも、書かれた内容は見られません。',
    personLabel: 'その人のアドレス',
    giveRole: (role) => `${role}にする`,
    takeRoles: '役割をすべて外す',
    emailWrong:
      'メールアドレスではないようです。何も変わっていません。mika@example.com のように入力してください。',
  },
};
