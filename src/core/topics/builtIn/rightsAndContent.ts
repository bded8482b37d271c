import type { Topic } from '../types';
import { defineTopic } from './define';

/** What people may say, what is stored about them, and what platforms must do. */
export const rightsAndContent: Topic = {
  label: 'Rights and content',
  description: 'Rights of users, content online and the rules for platforms.',
  topics: [
    defineTopic('Content moderation',
      'Removal and ranking of content, harmful and illegal content, protection of children online, platform rules.',
      `content moderation, content moderator*, content polic*, moderation polic*, moderation*, moderator*, moderate
      content, remove content, removed content, content removal, removal of content, content removals, take down*,
      takedown*, taken down, removal order*, notice and action, trusted flagger*, harmful content, illegal content,
      hate speech, hateful content, online hate, online abuse, online harm*, online harassment, harassment,
      cyberbully*, bullying, violent content, graphic content, terrorist content, extremist content, sexual content,
      explicit image*, explicit content, intimate image*, non consensual, revenge porn, nudif*, child sexual abuse,
      csam, child safety, online child safety, child protection, children online, protect* children, protecting
      minors, protection of minors, minors, underage, teen account*, teenager*, teens, age verification, age
      assurance, age limit*, age check*, age restriction*, parental control*, social media ban, ban on social media,
      under 16*, under 13*, online safety act, online safety, online safety bill, ofcom, esafety, esafety
      commissioner, community guideline*, community standard*, community notes, oversight board, account suspension*,
      suspended account*, banned account*, shadow ban*, recommender system*, recommendation algorithm*, flagged
      post*, flag* content, self harm, suicide*, eating disorder*, pornograph*, roblox, snapchat, 4chan, telegram,
      discord server*, streaming platform*, trust and safety, trust & safety, safety team*, moderation team*`,
      'telegram channel announced'),
    defineTopic('Privacy and data protection',
      'Personal data: law, authorities, consent, transfers, breaches of rights and fines.',
      `privacy, data privacy, privacy law*, privacy concern*, privacy right*, privacy polic*, privacy regulator*,
      privacy watchdog*, privacy violation*, privacy breach*, privacy protect*, privacy advocate*, privacy
      campaigner*, data protection, data protection authorit*, data protection commission*, data protection law*, data
      protection act, data protection officer*, data protection regulator*, data protection watchdog, data protection
      board, edpb, edps, personal data, personal information, sensitive data, user data, users' data, customer data,
      health data, biometric data, location data, children's data, gdpr, general data protection regulation, ccpa,
      lgpd, dpdp, coppa, hipaa, pipl, eprivacy, cookie*, cookie banner*, tracking cookie*, third party cookie*,
      targeted advertis*, personalised advertis*, personalized ad*, behavioural advertis*, consent, informed consent,
      user consent, without consent, opt out, opt in, legitimate interest, right to be forgotten, right to erasure,
      data subject*, data minimi*, data broker*, data collection, collection of data, data sharing, data transfer*,
      data processing, data retention, data handling, anonymi*, pseudonymi*, cross border data flow*, data flow*, data
      localisation, data localization, standard contractual clauses, privacy shield, data privacy framework, adequacy
      decision*, schrems, noyb, cnil, ico, information commissioner*, garante, irish data protection commission, end
      to end encryption, digital identity, data governance, app tracking transparency, doxxing`,
      'open data portal, advice and consent, age of consent, unanimous consent, consent decree*, consent of the senate'),
    defineTopic('Freedom of expression',
      'Speech and press: censorship, shutdowns, blocked services, journalists, and courts on speech.',
      `freedom of expression, free expression, freedom of speech, free speech, first amendment, press freedom,
      freedom of the press, media freedom, freedom of information, freedom of assembly, censor*, censorship, self
      censorship, internet shutdown*, internet blackout*, shutdown of the internet, internet cut*, internet
      censorship, blocked access, block access, blocking of, blocked website*, website block*, blocks, blocked,
      throttl*, great firewall, banned app*, app ban, nationwide ban, social media ban, ban on, platform ban*,
      journalist*, newsroom*, independent media, media outlet*, whistleblow*, dissident*, dissent, activist*, human
      rights defender*, human rights, human rights group*, civil libert*, civil societ*, digital right*, arrest* for
      post*, jailed for, defamation, libel, blasphemy, lese majeste, sedition, slapp, gag order, political speech,
      political censorship, vpn, vpns, virtual private network*, tor browser, access now, article 19, amnesty
      international, human rights watch, reporters without borders, committee to protect journalists, electronic
      frontier foundation, eff, aclu, freedom house, roskomnadzor, protest, protests, protester*, jailed journalist*,
      cut the internet, cut off the internet, internet was cut, restored the internet, restore the internet, internet
      restriction*, shut down the internet`,
      'blocks of, building blocks, ban on exports, gene expression'),
    defineTopic('Platform regulation',
      'Duties and power of large platforms: digital markets and services law, competition, app stores, ownership.',
      `platform regulat*, regulat* platform*, platform law*, platform accountability, platform liability,
      intermediary liability, section 230, digital services act, dsa, digital markets act, dma, digital markets,
      competition act, gatekeeper*, very large online platform*, vlop*, online platform*, digital platform*, social
      media platform*, social media compan*, social network*, social media, big tech, antitrust, anti trust, anti
      competitive, anticompetitive, competition law*, competition authorit*, competition regulator*, competition
      watchdog, competition commission, competition and markets authority, cma, federal trade commission, ftc,
      department of justice, monopol*, monopoly, market power, market dominance, dominant position, abuse of
      dominance, dominance, self preferencing, interoperab*, sideload*, app store*, app store fee*, app developer*,
      third party app store*, alternative app store*, default search engine, search engine*, search monopoly, search
      market, ad tech, advertising technology, advertising market, online advertising, break up, breakup, structural
      remed*, choice screen*, news bargaining, link tax, online news act, platform ban*, divest or ban, tiktok ban,
      sale of tiktok, tiktok, instagram, facebook, whatsapp, youtube, apple app store, google play, play store, epic
      games, x corp, fine, fined, noncompliance, preliminary finding*, algorithm transparency, app ban*`,
      'fine tun*, fine grained, fine art*, tiktok shop'),
    defineTopic('Consumer protection',
      'Rights and interests of buyers and users: unfair practices, dark patterns, prices, refunds, complaints.',
      `consumer protection, consumer right*, consumer law*, consumer group*, consumer organi*, consumer association*,
      consumer advocate*, consumer watchdog, consumer agency, consumer authorit*, consumer complaint*, consumer harm,
      consumer trust, consumer affairs, consumer financial protection bureau, consumers, dark pattern*, deceptive
      design, deceptive practice*, deceptive, unfair practice*, unfair commercial practice*, unfair term*, misleading
      advertis*, misleading consumers, false advertis*, hidden fee*, junk fee*, drip pricing, dynamic pricing, surge
      pricing, price gouging, price comparison, subscription trap*, subscription*, auto renew*, cancel* subscription*,
      click to cancel, refund*, compensation, class action*, warrant*, right to repair, repairab*, planned
      obsolescence, product liability, product recall*, product safety, loot box*, in app purchase*, fake review*,
      fake discount*, influencer marketing, greenwash*, digital fairness act, euroconsumers, accc, cfpb, trading
      standards, online gambling, scam victim*, fraud victim*, reimburse*, vulnerable consumer*, terms of service,
      terms and conditions, addictive design, european consumer organisation, product recall`,
      'arrest warrant*, search warrant*, executive compensation, warranted'),
  ],
};
