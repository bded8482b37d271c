/** Invented paragraphs of news by language, with the encodings that such texts come in. The last of each is never tuned on. */
export const samples: readonly { readonly language: string; readonly encodings: readonly string[]; readonly paragraphs: readonly string[] }[] = [
  { language: 'English', encodings: ['windows-1252'], paragraphs: [
    'The ferry board said it would “look again” at the winter fares – a third of them rose last year. “Nobody asked the islanders,” said Ms Brontë Halloway, who runs the café at the pier. The board’s own report puts the cost at £4.2m.',
    'Ministers dropped the plan to sell the county’s forests. The auction had been announced in May; its critics called it naïve. A new bill isn’t expected before autumn, and the £30 levy stays as it is.',
    'The archive’s oldest maps will be scanned by volunteers. “We’ve waited long enough,” its keeper said — the grant of €250,000 covers two years of work.',
  ] },
  { language: 'French', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'Le conseil régional a voté mardi une réforme du réseau ferré. Les élus regrettent que les usagers n’aient pas été consultés. La dépense, estimée à dix millions, sera partagée entre l’État et les communes où passe la ligne.',
    'Une école de pêche ouvrira ses portes en février. Les élèves apprendront à réparer des filets et à gérer une coopérative. « Le métier avait disparu », déplore le maire, qui espère créer vingt emplois dès la première année.',
    'Après l’incendie, la préfecture a fermé trois entrepôts. Les propriétaires contestent la décision et réclament une expertise indépendante. Le tribunal tranchera à la rentrée.',
  ] },
  { language: 'German', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'Die Bürgerschaft hat über das neue Wärmegesetz gestritten. Für Mieter ändert sich zunächst wenig, größere Häuser müssen bis März einen Plan vorlegen. Die Kämmerin rechnet mit höheren Ausgaben für die Städte.',
    'Nach dem Hochwasser prüfen Gutachter die Brücke. Fußgänger dürfen sie wieder benützen, für Lastwagen bleibt sie gesperrt. Der Landrat will die Anwohner nächste Woche über die Kosten unterrichten.',
    'Zwölf Gemeinden gründen einen gemeinsamen Fährbetrieb. Die Preise sollen günstiger werden, und die Schiffe fahren künftig auch spät am Abend. Über die Zuschüsse entscheidet das Ministerium.',
  ] },
  { language: 'Spanish', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'El ayuntamiento aprobó anoche la ordenanza sobre el agua. La oposición pidió más tiempo y denunció que ningún técnico había sido escuchado. El año próximo se instalarán contadores en todos los barrios de la ciudad.',
    'Los pescadores de la bahía exigen una explicación al ministerio. La cuota se redujo un diez por ciento según los últimos datos. «No podemos esperar al otoño», señaló su portavoz, Íñigo Peñalba.',
    'La biblioteca pública abrirá también los domingos. La decisión llegó después de una campaña de los vecinos, que reunió más de tres mil firmas. ¿Quién pagará los salarios? Aún está por ver.',
  ] },
  { language: 'Italian', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'La giunta ha deciso di rinviare il bando per il porto. Il sindaco ha detto che la città non può aspettare, perché i lavori dovevano già essere finiti. La metà dei fondi è europea e andrà restituita.',
    'Più di quaranta comuni aderiscono al progetto sull’energia. La società pubblica venderà l’elettricità a metà prezzo. C’è però chi teme che le bollette saliranno così come è successo tre anni fa.',
    'Il liceo resterà chiuso finché il tetto non sarà riparato. Le famiglie chiedono un’altra sede, ma la provincia non l’ha ancora trovata: servirà almeno un mese in più.',
  ] },
  { language: 'Dutch', encodings: ['windows-1252'], paragraphs: [
    'De gemeenteraad heeft ingestemd met de aanleg van een tweede sluis. Volgens de wethouder was er geen andere optie; de oude is te klein voor de nieuwe schepen. Het Rijk betaalt een deel, ‘mits de provincies meedoen’. De coöperatie van vissers is tegen.',
    'In België gaan de treinen vanaf maandag weer rijden. De vakbond spreekt van een “tijdelijke wapenstilstand” en eist nog steeds een reünie met de minister. Drie provinciën willen meebetalen.',
    'De commissie vond in het archief geen enkele aanwijzing voor fraude. Toch blijven de financiële regels streng: elke uitgave boven € 500 moet worden goedgekeurd, zegt de voorzitter, én later nagerekend.',
  ] },
  { language: 'Portuguese', encodings: ['windows-1252'], paragraphs: [
    'A câmara municipal não chegou a acordo sobre a construção da ponte. A oposição pediu uma avaliação independente e lembrou que as obras já custaram milhões. A próxima reunião será em março.',
    'Os agricultores da região protestam contra a taxa da água. Segundo a associação, três em cada dez explorações poderão fechar até ao verão. O ministério promete uma solução rápida.',
    'Uma fundação vai recuperar o antigo mercado. A intenção é abrir lojas de produtos locais e um espaço para crianças. A decisão final só será conhecida no próximo mês.',
  ] },
  { language: 'Swedish', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'Kommunen säger nej till fler vindkraftverk på ön. Frågan har delat befolkningen i två läger och något beslut väntas inte före våren. Länsstyrelsen får nu pröva överklagandet.',
    'Skolan i byn läggs ned efter hundra år. Föräldrarna är besvikna och tänker fortsätta kämpa, även om eleverna redan har fått plats på annat håll.',
    'Färjorna går åter på måndag. Rederiet har köpt in två större fartyg, men biljetterna blir dyrare och många pendlare säger att de hellre kör bil över bron.',
  ] },
  { language: 'Danish', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'Byrådet har besluttet at lukke svømmehallen til sommer. Borgmesteren siger, at pengene skal gå til ældreplejen, men mange borgere kræver en afstemning. Sagen tages op igen på næste møde.',
    'Fiskerne må få lov at fange færre torsk. Ministeren forhandler i Bruxelles, og først når kvoterne er på plads, får havnene besked. Det bliver et hårdt år for de små både.',
    'En ny bro skal gøre turen til øen kortere. Prisen er høj, og naboerne frygter støj, men håbet er, at flere unge flytter tilbage.',
  ] },
  { language: 'Norwegian', encodings: ['windows-1252'], paragraphs: [
    'Fylket vil bygge ny vei gjennom dalen. Bøndene frykter å miste jord, mens næringslivet mener at prosjektet er helt nødvendig. Regjeringen må ta stilling før påske.',
    'Sykehuset får færre senger neste år. De ansatte er bekymret for pasientene og krever svar fra ledelsen, som sier at tallene ennå ikke er endelige.',
    'Kraftprisen økte igjen i går. Flere kommuner på Vestlandet ønsker nå å dele ut støtte til husholdningene, og pengene skal være på plass før jul.',
  ] },
  { language: 'Finnish', encodings: ['windows-1252', 'iso-8859-15'], paragraphs: [
    'Kunnanhallitus päätti eilen uudesta satamasta. Työt alkavat keväällä, ja ensimmäiset alukset pääsevät käyttämään laituria kahden vuoden päästä. Asukkaat pelkäävät melua yöllä.',
    'Lähijuna jää pois aikataulusta. Liikennevirasto syyttää säästöjä, mutta matkustajien mielestä päätös tehtiin kiireessä eikä ketään kuultu.',
    'Saaristossa kerätään nimiä lääkärin puolesta. Lähin terveysasema on sulkeutumassa, eikä uutta ole löytynyt. Ministeriö lupaa selvittää tilanteen kesään mennessä.',
  ] },
  { language: 'Polish', encodings: ['windows-1250', 'iso-8859-2'], paragraphs: [
    'Rada gminy odrzuciła wniosek o budowę drogi. Mieszkańcy twierdzą, że nikt ich nie pytał o zdanie, a koszty wciąż rosną. Wójt zapowiada rozmowy z ministerstwem jeszcze w tym miesiącu.',
    'Stocznia zwolni część załogi. Związki żądają odpraw i planu dla młodych pracowników. Właściciel obiecuje, że pierwsze pieniądze zostaną wypłacone na początku września.',
    'W szkołach zabraknie nauczycieli języków. Kuratorium prosi emerytów o pomoc, lecz większość z nich nie chce wracać do pracy za tak małe wynagrodzenie.',
  ] },
  { language: 'Czech', encodings: ['windows-1250', 'iso-8859-2'], paragraphs: [
    'Zastupitelé schválili novou vyhlášku o odpadech. Lidé budou platit méně, pokud začnou třídit. Část opozice tvrdí, že úspora je příliš malá a město na ni doplatí.',
    'Řidiči autobusů vstoupí do stávky. Požadují vyšší mzdy a kratší směny. Ředitel dopravního podniku říká, že peníze nejsou, a žádá kraj o mimořádnou dotaci.',
    'Most přes řeku se letos neotevře. Dělníci našli v pilíři trhliny a statik nařídil další zkoušky. Škodu zaplatí stavební firma, která už dříve prohrála soud.',
  ] },
  { language: 'Russian', encodings: ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'], paragraphs: [
    'Городской совет отложил решение о новом мосте. Депутаты просят пересчитать смету и выслушать жителей. Ранее подрядчик сообщил, что работы начнутся не раньше весны.',
    'Рыбаки требуют снизить налог на топливо. По их словам, выходить в море стало невыгодно. Министерство обещает ответить до конца месяца, но денег в бюджете нет.',
    'В посёлке закрыли последнюю школу. Детей будут возить в соседний город на автобусе. Родители собрали подписи и готовятся обратиться в суд.',
  ] },
  { language: 'Ukrainian', encodings: ['windows-1251', 'koi8-u'], paragraphs: [
    'Міська рада ухвалила бюджет на наступний рік. Депутати домовилися збільшити видатки на лікарні та дороги. Її голова каже, що гроші підуть також на ремонт шкіл.',
    'Залізниця змінює розклад приміських поїздів. Пасажири скаржаться, що їх ніхто не попередив. Нові вагони з’являться лише восени, обіцяє керівник підприємства.',
    'Рибалки вимагають захистити озеро від забруднення. Екологи взяли проби води, і результати їх стурбували. Міністерство готує перевірку заводів.',
  ] },
  { language: 'Greek', encodings: ['windows-1253', 'iso-8859-7'], paragraphs: [
    'Το δημοτικό συμβούλιο ενέκρινε το σχέδιο για το λιμάνι. Οι κάτοικοι ζητούν να σταματήσουν τα έργα και να γίνει νέα μελέτη. Ο δήμαρχος υποσχέθηκε απαντήσεις μέχρι τον Μάιο.',
    'Οι αγρότες έκλεισαν τον δρόμο για τρεις ώρες. Θέλουν χαμηλότερο φόρο στο πετρέλαιο και γρήγορες αποζημιώσεις. Η κυβέρνηση θα συζητήσει μαζί τους αύριο.',
    'Η βιβλιοθήκη της πόλης θα μείνει κλειστή τον χειμώνα. Η στέγη χρειάζεται επισκευή και τα χρήματα δεν έχουν βρεθεί ακόμη.',
  ] },
  { language: 'Turkish', encodings: ['windows-1254'], paragraphs: [
    'Belediye meclisi yeni iskele için ihale açılmasına karar verdi. Balıkçılar, kıyıdaki çalışmaların avı güçleştireceğini söylüyor. Görüşmeler önümüzdeki ay sürecek.',
    'Köyde sağlık ocağı kapatıldı. Hastalar artık ilçeye gitmek zorunda kalıyor, ulaşım ise haftada iki gün sağlanıyor. Bakanlık çözüm aradığını açıkladı.',
    'Öğretmenler grev kararı aldı. Sendika, ücretlerin düşük olduğunu ve sınıfların çok kalabalık kaldığını belirtiyor. Eğitim müdürlüğü ise görüşmeye hazır.',
  ] },
  { language: 'Chinese, simplified', encodings: ['gb18030'], paragraphs: [
    '市政府昨天宣布，今年将在河边修建三座新的水处理厂。专家认为，这个计划可以减少污染，但是需要更多的资金。居民代表说，他们还没有看到具体的方案，希望有关部门尽快公开。',
    '渔民要求降低燃油价格。协会表示，过去两年成本增加了一半，很多船已经不再出海。交通部门答应在下个月以前给出答复，并且会派人到各个港口进行调查。',
    '一所山区学校因为学生太少而关闭。家长们不同意，他们认为每天坐车去县城太远，也不安全。教育局说，将安排新的校车，并提供免费的午餐。',
  ] },
  { language: 'Chinese, traditional', encodings: ['big5'], paragraphs: [
    '市議會昨天通過新的垃圾處理辦法。反對的議員認為，時間太短，許多社區還沒有準備好。市長表示，政府會提供補助，並且在明年三月以前檢討一次成果。',
    '漁民要求政府重新談判海上的界線。他們說，去年有十多艘船被趕走，損失很大。外交部門回應，將在下週派代表前往，同時請大家保持冷靜。',
    '山上的小學因為學生不足可能停辦。家長擔心孩子每天要花兩個小時上學，老師則希望縣府把學校改成社區的學習中心。',
  ] },
  { language: 'Japanese', encodings: ['shift_jis', 'euc-jp'], paragraphs: [
    '市議会は昨日、港の再開発計画を承認した。住民からは工事の騒音を心配する声が上がっている。市長は「説明会を開き、意見を聞きたい」と述べ、来月中に日程を決めるとしている。',
    '県は川の水質を調べるため、新しい検査所をつくることを決めた。費用は三年間で約二億円。漁業関係者は結果をすべて公表するよう求めている。',
    '山あいの小学校が今年で閉校になる。児童はバスで隣の町へ通うことになり、保護者は安全の確保を訴えている。校舎は図書館として使われる予定だ。',
  ] },
  { language: 'Korean', encodings: ['euc-kr'], paragraphs: [
    '시의회는 어제 새 항구 건설 계획을 승인했다. 주민들은 공사 소음과 환경 문제를 걱정하고 있다. 시장은 다음 달에 설명회를 열고 의견을 듣겠다고 말했다.',
    '어민들은 정부에 연료 가격을 낮춰 달라고 요구했다. 지난해보다 비용이 크게 늘어 배를 띄우기 어렵다는 것이다. 해당 부처는 이번 달 안에 대책을 내놓기로 했다.',
    '산골의 작은 학교가 내년에 문을 닫는다. 학생들은 버스를 타고 읍내로 다니게 된다. 학부모들은 안전을 이유로 반대하고 있으며 교육청은 다시 검토하겠다고 밝혔다.',
  ] },
];
