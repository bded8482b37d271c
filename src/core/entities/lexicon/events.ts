/** Summits, conferences, wars, awards and elections with a name (EVENT): name | QID | other names. */
export const events = `
World War II | Q362 | Second World War; WWII; World War Two
World War I | Q361 | First World War; WWI; World War One
Cold War | |
Vietnam War; Korean War; Gulf War; Iraq War; Gaza war; Ukraine war; Civil War; Great Depression; Arab Spring; Industrial Revolution; Fourth Industrial Revolution; Cultural Revolution; Holocaust; Brexit; Prague Spring
Paris AI Action Summit | | AI Action Summit; Artificial Intelligence Action Summit
AI Safety Summit | | Bletchley Park summit; UK AI Safety Summit
AI Seoul Summit | | Seoul AI Summit
AI Impact Summit | | India AI Impact Summit
AI for Good Global Summit | | AI for Good; AI for Good Summit
Mobile World Congress | | MWC; MWC Barcelona
Consumer Electronics Show | | CES
World Summit on the Information Society | | WSIS; WSIS Forum; WSIS+20
Summit of the Future; World Internet Conference; World Artificial Intelligence Conference; WAIC; Web Summit; VivaTech; Viva Technology; GITEX; Gitex Global; IFA; Computex; SXSW; South by Southwest; RightsCon; Black Hat; DEF CON; Def Con; RSA Conference; Google I/O; WWDC; Microsoft Build; Microsoft Ignite; AWS re:Invent; re:Invent; GTC; Nvidia GTC; OpenAI DevDay; NeurIPS; ICML; ICLR; CVPR; KubeCon; FOSDEM; TED; DLD; Slush; Dreamforce; Hannover Messe; Paris Air Show; Farnborough Airshow; Dubai Airshow; Raisina Dialogue; Shangri-La Dialogue; Munich Security Conference; Boao Forum; Belt and Road Forum; Future Investment Initiative; Bilderberg Meeting; Milken Conference; Aspen Security Forum; Hiroshima Summit; G7 summit; G20 summit; BRICS summit; NATO summit; ASEAN summit; APEC summit; EU summit; COP26; COP27; COP28; COP29; COP30; World Cup; FIFA World Cup; Olympic Games; Olympics; Winter Olympics; Paris Olympics; Super Bowl; Eurovision; Eurovision Song Contest; Wimbledon; Tour de France; Champions League; NBA Finals; Nobel Prize; Nobel Peace Prize; Nobel Prize in Physics; Nobel Prize in Chemistry; Nobel Prize in Economics; Turing Award; Fields Medal; Pulitzer Prize; Oscars; Academy Awards; Grammys; Grammy Awards; Emmy Awards; Golden Globes; Booker Prize; Cannes Film Festival; Venice Film Festival; Berlin Film Festival; Venice Biennale; Time 100; State of the Union; Super Tuesday; Republican National Convention; Democratic National Convention; Black Lives Matter; Prime Day; Boston Tea Party
`;
