/**
 * How Calendar words the line of a chip in languages that are not read, as far as it is known: the
 * point is their variety, not their exactness.
 */
export interface Tongue {
  readonly name: string;
  readonly span: string;
  readonly allDay: string;
  readonly calendar: string;
  readonly noPlace: string;
  readonly place: string;
  readonly accepted: string;
  readonly untitled: string;
  readonly title: string;
  readonly separator: string;
  /** The day of the event in 2026, and one in 2024. */
  readonly days: readonly [string, string];
  /** As the language writes a quarter past ten, and half past two in the afternoon. */
  readonly times: readonly [string, string];
}

/** `{}` stands for what is put in. */
const TABLE = `
de|{} bis {}|Ganztägig|Kalender: {}|Kein Ort|Ort: {}|Angenommen|(Kein Titel)|„{}“|, |24. Dezember 2026|10. Juni 2024|10:15|14:30
fr|De {} à {}|Toute la journée|Agenda : {}|Aucun lieu|Lieu : {}|Accepté|(Sans titre)|{}|, |24 décembre 2026|10 juin 2024|10:15|14:30
es|De {} a {}|Todo el día|Calendario: {}|Sin ubicación|Ubicación: {}|Aceptado|(Sin título)|{}|, |24 de diciembre de 2026|10 de junio de 2024|10:15|2:30 p. m.
pt-BR|Das {} até {}|O dia inteiro|Agenda: {}|Nenhum local|Local: {}|Aceito|(Sem título)|{}|, |24 de dezembro de 2026|10 de junho de 2024|10:15|14:30
it|Dalle ore {} alle ore {}|Tutto il giorno|Calendario: {}|Nessuna posizione|Luogo: {}|Accettato|(Nessun titolo)|{}|, |24 dicembre 2026|10 giugno 2024|10:15|14:30
nl|Van {} tot {}|Hele dag|Agenda: {}|Geen locatie|Locatie: {}|Geaccepteerd|(Geen titel)|{}|, |24 december 2026|10 juni 2024|10:15|14:30
da|{} til {}|Hele dagen|Kalender: {}|Ingen placering|Placering: {}|Accepteret|(Ingen titel)|{}|, |24. december 2026|10. juni 2024|10.15|14.30
sv|{} till {}|Heldag|Kalender: {}|Ingen plats|Plats: {}|Tackat ja|(Ingen titel)|{}|, |24 december 2026|10 juni 2024|10:15|14:30
no|{} til {}|Hele dagen|Kalender: {}|Ingen posisjon|Sted: {}|Godtatt|(Ingen tittel)|{}|, |24. desember 2026|10. juni 2024|10:15|14:30
fi|{}–{}|Koko päivä|Kalenteri: {}|Ei sijaintia|Sijainti: {}|Hyväksytty|(Ei otsikkoa)|{}|, |24. joulukuuta 2026|10. kesäkuuta 2024|10.15|14.30
pl|Od {} do {}|Cały dzień|Kalendarz: {}|Brak lokalizacji|Lokalizacja: {}|Zaakceptowano|(Brak tytułu)|{}|, |24 grudnia 2026|10 czerwca 2024|10:15|14:30
cs|{} až {}|Celý den|Kalendář: {}|Žádné místo|Místo: {}|Přijato|(Bez názvu)|{}|, |24. prosince 2026|10. června 2024|10:15|14:30
hu|{} – {}|Egész nap|Naptár: {}|Nincs helyszín|Helyszín: {}|Elfogadva|(Nincs cím)|{}|, |2026. december 24.|2024. június 10.|10:15|14:30
ro|{} – {}|Toată ziua|Calendar: {}|Nicio locație|Locație: {}|Acceptat|(Fără titlu)|„{}”|, |24 decembrie 2026|10 august 2024|10:15|14:30
hr|{} do {}|Cijeli dan|Kalendar: {}|Nema lokacije|Lokacija: {}|Prihvaćeno|(Bez naslova)|{}|, |24. prosinca 2026.|10. lipnja 2024.|10:15|14:30
et|{} – {}|Kogu päev|Kalender: {}|Asukohta pole|Asukoht: {}|Vastu võetud|(Pealkiri puudub)|{}|, |24. detsember 2026|10. august 2024|10:15|14:30
el|{} έως {}|Ολοήμερο|Ημερολόγιο: {}|Χωρίς τοποθεσία|Τοποθεσία: {}|Αποδοχή|(Χωρίς τίτλο)|{}|, |24 Δεκεμβρίου 2026|10 Ιουνίου 2024|10:15|2:30 μ.μ.
ru|{} – {}|Весь день|Календарь: {}|Место не указано|Место: {}|Принято|(Без названия)|«{}»|, |24 декабря 2026 г.|10 июня 2024 г.|10:15|14:30
uk|{} – {}|Увесь день|Календар: {}|Немає місця|Місце: {}|Прийнято|(Без назви)|«{}»|, |24 грудня 2026 р.|10 червня 2024 р.|10:15|14:30
tr|{} - {}|Tüm gün|Takvim: {}|Konum yok|Konum: {}|Kabul edildi|(Başlıksız)|{}|, |24 Aralık 2026|10 Haziran 2024|10:15|14:30
he|{} עד {}|כל היום|יומן: {}|אין מיקום|מיקום: {}|התקבל|(אין כותרת)|{}|, |24 בדצמבר 2026|10 ביוני 2024|10:15|14:30
ar|من {} إلى {}|طوال اليوم|التقويم: {}|بلا موقع|الموقع: {}|مقبول|(بلا عنوان)|{}|، |24 ديسمبر 2026|10 يونيو 2024|10:15|2:30 م
fa|{} تا {}|تمام روز|تقویم: {}|بدون مکان|مکان: {}|پذیرفته شد|(بدون عنوان)|{}|، |۲۴ دسامبر ۲۰۲۶|۱۰ ژوئن ۲۰۲۴|10:15|14:30
hi|{} से {}|पूरा दिन|कैलेंडर: {}|कोई जगह नहीं|जगह: {}|स्वीकार किया|(कोई शीर्षक नहीं)|{}|, |24 दिसंबर 2026|10 जून 2024|10:15|2:30 pm
th|{} ถึง {}|ทั้งวัน|ปฏิทิน: {}|ไม่มีสถานที่|สถานที่: {}|ยอมรับแล้ว|(ไม่มีชื่อ)|{}|, |24 ธันวาคม 2569|10 มิถุนายน 2567|10:15|14:30
vi|{} đến {}|Cả ngày|Lịch: {}|Không có địa điểm|Địa điểm: {}|Đã chấp nhận|(Không có tiêu đề)|{}|, |24 tháng 12, 2026|10 tháng 6, 2024|10:15|14:30
id|{} sampai {}|Sepanjang hari|Kalender: {}|Tanpa lokasi|Lokasi: {}|Diterima|(Tanpa judul)|{}|, |24 Desember 2026|10 April 2024|10.15|14.30
ms|{} hingga {}|Sepanjang hari|Kalendar: {}|Tiada lokasi|Lokasi: {}|Diterima|(Tiada tajuk)|{}|, |24 Disember 2026|10 April 2024|10:15|2:30 PTG
fil|{} hanggang {}|Buong araw|Kalendaryo: {}|Walang lokasyon|Lokasyon: {}|Tinanggap|(Walang pamagat)|{}|, |Disyembre 24, 2026|Hunyo 10, 2024|10:15|2:30pm
sw|{} hadi {}|Siku nzima|Kalenda: {}|Hakuna mahali|Mahali: {}|Imekubaliwa|(Hakuna kichwa)|{}|, |24 Desemba 2026|10 Juni 2024|10:15|14:30
af|{} tot {}|Heeldag|Kalender: {}|Geen ligging nie|Ligging: {}|Aanvaar|(Geen titel)|{}|, |24 Desember 2026|10 April 2024|10:15|14:30
ca|De {} a {}|Tot el dia|Calendari: {}|Sense ubicació|Ubicació: {}|Acceptat|(Sense títol)|{}|, |24 de desembre del 2026|10 de juny del 2024|10:15|14:30
ko|{}~{}|종일|캘린더: {}|위치 없음|위치: {}|수락함|(제목 없음)|{}|, |2026년 12월 24일|2024년 6월 10일|10:15|오후 2:30
zh-CN|{}至{}|全天|日历：{}|没有地点|地点：{}|已接受|（无标题）|“{}”|，|2026年12月24日|2024年6月10日|10:15|下午2:30
zh-TW|{}～{}|整天|日曆：{}|沒有地點|地點：{}|已接受|（無標題）|{}|、|2026年12月24日|2024年6月10日|10:15|下午2:30
`;

export const tongues: readonly Tongue[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name, span, allDay, calendar, noPlace, place, accepted, untitled, title, ...rest] =
      row.split('|') as [string, string, string, string, string, string, string, string, string];
    const [separator = '', day = '', other = '', early = '', late = ''] = rest as string[];
    const words = { span, allDay, calendar, noPlace, place, accepted, untitled, title };
    return { name, ...words, separator, days: [day, other], times: [early, late] };
  });
