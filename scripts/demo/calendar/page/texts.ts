/** The page's own words. */
export interface Texts {
  appName: string;
  today: string;
  previous: string;
  next: string;
  search: string;
  account: string;
  settings: string;
  settingsNote: string;
  back: string;
  mainMenu: string;
  create: string;
  myCalendars: string;
  views: Record<'day' | 'week' | 'month' | 'year' | 'agenda' | 'customday' | 'customweek', string>;
  close: string;
  edit: string;
  remove: string;
  options: string;
  duplicate: string;
  print: string;
  guests: string;
  guestCount: (count: number) => string;
  awaiting: (count: number) => string;
  accepted: string;
  organizer: string;
  organizerIs: (name: string) => string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  respond: (answer: string) => string;
  join: string;
  copyJoin: string;
  notification: string;
  notifications: string;
  addTitle: string;
  save: string;
  moreOptions: string;
  eventTab: string;
  taskTab: string;
  details: string;
  description: string;
  addGuests: string;
  busy: string;
  availability: string;
  more: (count: number) => string;
  eventCount: (count: number, date: string) => string;
  nothing: string;
  members: string;
  allDay: string;
  sidePanel: string;
  markDone: string;
  results: (query: string) => string;
}

export const texts: Record<'ja' | 'en', Texts> = {
  en: {
    appName: 'Calendar — demo',
    today: 'Today',
    previous: 'Previous',
    next: 'Next',
    search: 'Search',
    account: 'Google Account',
    settings: 'Settings',
    settingsNote: 'This demo has nothing to set. Going back makes the calendar anew.',
    back: 'Back to calendar',
    mainMenu: 'Main drawer',
    create: 'Create',
    myCalendars: 'My calendars',
    views: {
      day: 'Day',
      week: 'Week',
      month: 'Month',
      year: 'Year',
      agenda: 'Schedule',
      customday: '4 days',
      customweek: '2 weeks',
    },
    close: 'Close',
    edit: 'Edit event',
    remove: 'Delete event',
    options: 'Options',
    duplicate: 'Duplicate',
    print: 'Print',
    guests: 'Guests',
    guestCount: (count) => (count === 1 ? '1 guest' : `${count} guests`),
    awaiting: (count) => `${count} awaiting`,
    accepted: 'Attending',
    organizer: 'Organizer',
    organizerIs: (name) => `Organizer: ${name}`,
    going: 'Going?',
    yes: 'Yes',
    no: 'No',
    maybe: 'Maybe',
    respond: (answer) => `Respond ${answer}`,
    join: 'Join the video call',
    copyJoin: 'Copy conference info',
    notification: '10 minutes before',
    notifications: 'Notifications',
    addTitle: 'Add title',
    save: 'Save',
    moreOptions: 'More options',
    eventTab: 'Event',
    taskTab: 'Task',
    details: 'Event details',
    description: 'Add description',
    addGuests: 'Add guests',
    busy: 'Busy',
    availability: 'Availability might be shown in other apps',
    more: (count) => `${count} more`,
    eventCount: (count, date) => {
      if (count === 0) return `No events, ${date}`;
      return `${count} ${count === 1 ? 'event' : 'events'}, ${date}`;
    },
    nothing: 'Nothing planned.',
    members: 'Expand list',
    allDay: 'All day',
    sidePanel: 'Side panel',
    markDone: 'Mark completed',
    results: (query) => `Results for “${query}”`,
  },
  ja: {
    appName: 'カレンダー — デモ',
    today: '今日',
    previous: '前へ',
    next: '次へ',
    search: '検索',
    account: 'Google アカウント',
    settings: '設定',
    settingsNote: 'このデモに設定項目はありません。戻るとカレンダーが作り直されます。',
    back: 'カレンダーに戻る',
    mainMenu: 'メインドロワー',
    create: '作成',
    myCalendars: 'マイカレンダー',
    views: {
      day: '日',
      week: '週',
      month: '月',
      year: '年',
      agenda: 'スケジュール',
      customday: '4日',
      customweek: '2週',
    },
    close: '閉じる',
    edit: '予定を編集',
    remove: '予定を削除',
    options: 'オプション',
    duplicate: '複製',
    print: '印刷',
    guests: 'ゲスト',
    guestCount: (count) => `${count} 人のゲスト`,
    awaiting: (count) => `${count} 人未返信`,
    accepted: '参加',
    organizer: '主催者',
    organizerIs: (name) => `主催者: ${name}`,
    going: '参加しますか？',
    yes: 'はい',
    no: 'いいえ',
    maybe: '未定',
    respond: (answer) => `「${answer}」と返信`,
    join: 'ビデオ通話に参加する',
    copyJoin: '会議の情報をコピー',
    notification: '10 分前',
    notifications: '通知',
    addTitle: 'タイトルを追加',
    save: '保存',
    moreOptions: 'その他のオプション',
    eventTab: '予定',
    taskTab: 'タスク',
    details: '予定の詳細',
    description: '説明を追加',
    addGuests: 'ゲストを追加',
    busy: '予定あり',
    availability: '予定の有無は他のアプリにも表示されることがあります',
    more: (count) => `他 ${count} 件`,
    eventCount: (count, date) => (count === 0 ? `予定なし、${date}` : `${count} 件の予定、${date}`),
    nothing: '予定はありません。',
    members: 'リストを展開',
    allDay: '終日',
    sidePanel: 'サイドパネル',
    markDone: '完了とする',
    results: (query) => `「${query}」の検索結果`,
  },
};
