/** Words from which stories in a language are made: they need no meaning, only the form of its texts. */
export interface Tongue {
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly stop: string;
  readonly comma: string;
  readonly space: string;
  /** Whether it has capital letters. */
  readonly cased: boolean;
}

const split = (words: string) => words.split(' ');
const european = { stop: '.', comma: ',', space: ' ', cased: true };

export const tongues = {
  english: {
    ...european,
    words: split('harbour crane ferry council budget reactor turbine grid subsidy tariff vaccine hospital nurse clinic orchard drought harvest subsidy satellite orbit rocket antenna spectrum licence regulator merger shareholder takeover pension insurer mortgage landlord tenant suburb railway tunnel bridge contractor museum curator archive sculpture painter novelist festival orchestra referee stadium league striker marathon glacier wetland heron beaver forester pesticide beekeeper lawsuit verdict prosecutor appeal judge parliament minister coalition opposition ballot senator mayor petition strike union wage apprentice academy professor laboratory genome enzyme protein sensor battery lithium smelter refinery pipeline tanker embargo customs border visa asylum embassy envoy treaty ceasefire drone submarine frigate cadet hacker password malware browser chatbot dataset algorithm privacy copyright publisher newsroom podcast broadcaster'),
    links: split('the a of in for to on at by an as and is it has was its new who may not after with from that'),
  },
  german: {
    ...european,
    words: split('Hafen Kran Fähre Stadtrat Haushalt Reaktor Turbine Stromnetz Förderung Zoll Impfstoff Krankenhaus Pflege Klinik Obstgarten Dürre Ernte Satellit Umlaufbahn Rakete Antenne Lizenz Behörde Fusion Aktionär Übernahme Rente Versicherer Hypothek Vermieter Mieter Vorort Bahnstrecke Tunnel Brücke Bauunternehmen Museum Kurator Archiv Skulptur Malerin Festspiel Orchester Stadion Liga Gletscher Feuchtgebiet Reiher Biber Förster Imker Klage Urteil Staatsanwalt Berufung Richterin Parlament Ministerin Koalition Opposition Wahl Bürgermeisterin Streik Gewerkschaft Lohn Lehrling Akademie Professor Labor Erbgut Eiweiß Sensor Batterie Raffinerie Pipeline Grenze Visum Botschaft Vertrag Drohne'),
    links: split('der die das und mit für auf nach vor unter gegen dass welche hat wird würde seine ihre neue örtliche mehrere über mehr als aus'),
  },
  french: {
    ...european,
    words: split('port grue ferry conseil budget réacteur turbine réseau subvention tarif vaccin hôpital infirmière clinique verger sécheresse récolte satellite orbite fusée antenne licence régulateur fusion actionnaire rachat retraite assureur hypothèque propriétaire locataire banlieue chemin tunnel pont musée conservateur archive sculpture peintre romancier festival orchestre arbitre stade ligue glacier héron castor forestier apiculteur procès verdict procureur appel juge parlement ministre coalition opposition scrutin sénateur maire pétition grève syndicat salaire apprenti académie professeur laboratoire génome protéine capteur batterie raffinerie frontière visa ambassade traité drone'),
    links: split('le la les des et avec pour sur après avant sous contre que qui a sera serait son leur nouveau plusieurs environ plus dans'),
  },
  russian: {
    ...european,
    words: split('порт кран паром совет бюджет реактор турбина сеть субсидия тариф вакцина больница медсестра клиника сад засуха урожай спутник орбита ракета антенна лицензия регулятор слияние акционер поглощение пенсия страховщик ипотека арендатор пригород дорога тоннель мост музей куратор архив скульптура художник писатель фестиваль оркестр судья стадион лига ледник болото цапля бобр лесник пчеловод иск приговор прокурор апелляция парламент министр коалиция оппозиция выборы сенатор мэр петиция забастовка профсоюз зарплата академия профессор лаборатория геном белок датчик батарея граница виза посольство договор дрон'),
    links: split('и в на с для после до под против что который имеет будет бы его их новый местный несколько около более чем из'),
  },
  greek: {
    ...european,
    words: split('λιμάνι γερανός πλοίο συμβούλιο προϋπολογισμός αντιδραστήρας δίκτυο επιδότηση δασμός εμβόλιο νοσοκομείο νοσοκόμα κλινική ξηρασία συγκομιδή δορυφόρος τροχιά πύραυλος κεραία άδεια συγχώνευση μέτοχος σύνταξη ασφαλιστής ενοικιαστής προάστιο σήραγγα γέφυρα μουσείο αρχείο γλυπτό ζωγράφος φεστιβάλ ορχήστρα στάδιο παγετώνας υγρότοπος δικαστής βουλή υπουργός συνασπισμός δήμαρχος απεργία μισθός ακαδημία εργαστήριο μπαταρία σύνορα πρεσβεία συνθήκη'),
    links: split('ο η το και με για σε μετά πριν υπό κατά ότι που έχει θα του τους νέο τοπικό πολλά περίπου'),
  },
  arabic: {
    stop: '.', comma: '،', space: ' ', cased: false,
    words: split('ميناء رافعة عبارة مجلس ميزانية مفاعل توربين شبكة دعم تعرفة لقاح مستشفى ممرضة عيادة بستان جفاف حصاد قمر مدار صاروخ هوائي رخصة منظم اندماج مساهم استحواذ تقاعد مؤمن رهن مستأجر ضاحية سكة نفق جسر متحف أمين أرشيف نحت رسام روائي مهرجان أوركسترا حكم ملعب دوري نهر مستنقع نحال دعوى حكم مدع استئناف قاض برلمان وزير ائتلاف معارضة اقتراع عمدة عريضة إضراب نقابة أجر أكاديمية أستاذ مختبر بطارية حدود سفارة معاهدة'),
    links: split('في من على إلى بعد قبل تحت ضد أن التي قد سوف جديد محلي عدة حول أكثر'),
  },
  hebrew: {
    ...european, cased: false,
    words: split('נמל עגורן מעבורת מועצה תקציב כור טורבינה רשת סובסידיה מכס חיסון בית אחות מרפאה מטע בצורת קציר לוויין מסלול רקטה אנטנה רישיון רגולטור מיזוג משקיע רכישה פנסיה מבטח משכנתה דייר פרבר רכבת מנהרה גשר מוזיאון אוצר ארכיון פסל צייר סופר פסטיבל תזמורת שופט אצטדיון ליגה קרחון ביצה כוורן תביעה פסק תובע ערעור כנסת שר קואליציה אופוזיציה סנטור עצומה שביתה איגוד שכר אקדמיה מעבדה סוללה גבול שגרירות אמנה'),
    links: split('של על עם אחרי לפני תחת נגד כי אשר יש יהיה חדש מקומי כמה בערך יותר'),
  },
  hindi: {
    stop: '।', comma: ',', space: ' ', cased: false,
    words: split('बंदरगाह क्रेन नौका परिषद बजट रिएक्टर टरबाइन ग्रिड सब्सिडी शुल्क टीका अस्पताल नर्स क्लिनिक बाग सूखा फसल उपग्रह कक्षा रॉकेट एंटीना लाइसेंस नियामक विलय शेयरधारक अधिग्रहण पेंशन बीमाकर्ता बंधक किरायेदार उपनगर रेलवे सुरंग पुल संग्रहालय अभिलेख मूर्ति चित्रकार उपन्यासकार महोत्सव स्टेडियम हिमनद दलदल मुकदमा फैसला अभियोजक अपील न्यायाधीश संसद मंत्री गठबंधन विपक्ष चुनाव महापौर याचिका हड़ताल संघ वेतन अकादमी प्रोफेसर प्रयोगशाला बैटरी सीमा दूतावास संधि'),
    links: split('का की के में से पर और ने को यह जो है था होगा नया स्थानीय कई लगभग अधिक'),
  },
  thai: {
    stop: '', comma: ' ', space: '', cased: false,
    words: split('ท่าเรือ ปั้นจั่น เรือข้ามฟาก สภา งบประมาณ เตาปฏิกรณ์ กังหัน โครงข่าย เงินอุดหนุน ภาษี วัคซีน โรงพยาบาล พยาบาล คลินิก สวนผลไม้ ภัยแล้ง เก็บเกี่ยว ดาวเทียม วงโคจร จรวด เสาอากาศ ใบอนุญาต ผู้กำกับดูแล ควบรวม ผู้ถือหุ้น บำนาญ ประกัน จำนอง ผู้เช่า ชานเมือง รถไฟ อุโมงค์ สะพาน พิพิธภัณฑ์ จดหมายเหตุ ประติมากรรม จิตรกร เทศกาล สนามกีฬา ธารน้ำแข็ง คดี คำพิพากษา อัยการ อุทธรณ์ รัฐสภา รัฐมนตรี แนวร่วม ฝ่ายค้าน เลือกตั้ง นายกเทศมนตรี'),
    links: split('ของ ใน และ กับ สำหรับ หลัง ก่อน ใต้ ต่อ ว่า ซึ่ง มี จะ ใหม่ หลาย ประมาณ มากกว่า จาก'),
  },
  chinese: {
    stop: '。', comma: '，', space: '', cased: false,
    words: split('港口 起重机 渡轮 议会 预算 反应堆 涡轮 电网 补贴 关税 疫苗 医院 护士 诊所 果园 干旱 收成 卫星 轨道 火箭 天线 频谱 许可证 监管 合并 股东 收购 养老金 保险 抵押 房东 租户 郊区 铁路 隧道 桥梁 博物馆 馆长 档案 雕塑 画家 小说家 节日 乐团 裁判 体育场 联赛 冰川 湿地 苍鹭 林业 农药 养蜂 诉讼 判决 检察官 上诉 法官 国会 部长 联盟 反对派 投票 参议员 市长 请愿 罢工 工会 工资 学院 教授 实验室 基因组 蛋白质 传感器 电池 边境 签证 大使馆 条约 无人机'),
    links: split('的 在 和 对 将 已 后 前 与 新 多 约 从 向 被 为'),
  },
  japanese: {
    stop: '。', comma: '、', space: '', cased: false,
    words: split('港湾 クレーン フェリー 議会 予算 原子炉 タービン 送電網 補助金 関税 ワクチン 病院 看護師 診療所 果樹園 干ばつ 収穫 衛星 軌道 ロケット アンテナ 免許 規制 合併 株主 買収 年金 保険 住宅ローン 大家 借家人 郊外 鉄道 トンネル 橋梁 博物館 学芸員 公文書 彫刻 画家 小説家 祭り 楽団 審判 競技場 氷河 湿地 訴訟 判決 検察 控訴 裁判官 国会 大臣 連立 野党 投票 市長 請願 ストライキ 労組 賃金 学院 教授 研究所'),
    links: split('の が を に は で と も から まで へ より など した する'),
  },
} as const satisfies Record<string, Tongue>;

export type TongueName = keyof typeof tongues;
