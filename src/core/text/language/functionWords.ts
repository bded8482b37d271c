/**
 * The most frequent small words of languages, by the language's code: what tells in which a text is written. Words that are as
 * frequent in English are left out of the others' rows. Chosen by hand from what lists of frequent words begin with.
 */
export const functionWords = {
  en: 'the of and to that is was for with by from at are were has have had it its be been this which their will would said not but',
  cs: 'že je se na jsou byl bylo podle pro který která které také jako nebo ale při již',
  da: 'og det at er som på til af ikke med har den fra blev også efter eller bliver hvor',
  de: 'der die das und nicht ist den dem des ein eine einer einen einem mit auf für von im zu sich auch bei wird werden nach aus sie über dass',
  el: 'και το να του η της με που την από για είναι στην ο τα τη στο θα δεν',
  es: 'el la los las de del que y en un una por para con se al es su sus como más fue pero entre según también',
  fi: 'ja on ei että oli se ovat mukaan myös mutta kun joka kuin hän tai jotka sekä sen ole',
  fr: 'le la les de des du et un une en dans que qui pour par sur au aux est pas plus avec ce cette son ses sont été mais selon ont leur',
  hr: 'je i u na se da za koji koja su od o nije će kao iz što te ali',
  hu: 'az és hogy nem egy is ez azt volt már csak szerint meg mint vagy ezt lesz',
  id: 'yang dan di dari untuk dengan ini itu pada tidak akan dalam oleh juga kata telah',
  it: 'il lo gli di del della dei delle che e è un una per con nel nella si sono non da dal alla più anche ha come sul sulla',
  nl: 'de het een en van dat niet op te zijn voor met aan er ook om bij naar uit wordt maar die heeft deze door worden',
  no: 'og det er som på til av ikke med har den fra ble også etter eller blir hvor å',
  pl: 'i w na się nie że z do jest od przez dla oraz który która które są został została po jak ale',
  pt: 'o os de da do das dos que e em um uma para com não por na no nas nos se ao mais foi como mas pelo pela segundo também',
  ro: 'și de în la pe cu nu un o că din pentru este care mai au fost sau al ale după prin',
  ru: 'и в не на что с по как для это из к от за но также его или о при',
  sv: 'och det att är som på till av inte med har den från blev också efter eller blir ett om',
  tr: 've bir bu için ile da de olarak olan daha çok en gibi göre kadar ancak sonra dedi',
  uk: 'і в не на що з та до як це від за про також його у для які',
} as const;
