/** Pairs of invented names that are written differently and mean one person, by how they are written; one pair a line. */
export const SAME_PEOPLE: Record<string, string> = {
  'Chinese written by Wade-Giles and by pinyin': `
    Chang Tse-tung | Zhang Zedong
    Teng Hsiao-hua | Deng Xiaohua
    Chou En-ming | Zhou Enming
    Chu Ming-hua | Zhu Minghua
    Hsu Chih-kang | Xu Zhigang
    Ts'ao Kuo-ch'iang | Cao Guoqiang
    Liu Chien-kuo | Liu Jianguo
    Wang Kuo-feng | Wang Guofeng
    Lin Chung-jen | Lin Zhongren
    Kuo Mei-hsiu | Guo Meixiu
    Tsai Yu-chen | Cai Yuzhen
    Wu Po-hsiung | Wu Boxiong`,
  'with and without a title of office or religion': `
    President Karl Muster | Karl Muster
    Minister Ann Example | Ann Example
    Senator Bob Example | Robert Example
    Sheikh Omar Muster | Omar Muster
    Shaykh Omar Muster | Omar Muster
    Haji Karim Muster | Karim Muster
    Mullah Karim Muster | Karim Muster
    Maulana Rashid Muster | Rashid Muster
    Ayatollah Reza Musteri | Reza Musteri
    Colonel John Example | John Example
    General John Example | John Example
    Gen. John Example | John Example
    Imam Yusuf Muster | Yusuf Muster
    Governor Rita Muster | Rita Muster`,
  'another romanisation': `
    Lee Min-ho | Yi Min-ho
    Choi Ji-woo | Choe Ji-u
    Omar Kadhafi | Omar Gaddafi
    Abdel Karim Muster | Abdul Karim Muster
    Abdelkarim Muster | Abd al-Karim Muster
    Abou Bakr Muster | Abu Bakr Muster
    Omar ibn Said Muster | Omar bin Said Muster
    Hussein Musteri | Husayn Musteri
    Zakariyya Muster | Zakaria Muster
    Mustafa Example | Moustafa Example
    Arkadiy Belskiy | Arkady Belsky
    Evgeniy Musterov | Yevgeny Musterov
    Aleksei Shcherbin | Alexey Scherbin
    Nikolai Zhukovin | Nikolaj Jukovin
    Djordje Musterovic | Đorđe Musterović
    Mehmet Dagdelen | Mehmet Dağdelen
    Ousmane Muster | Usmane Muster`,
  'a slip of the pen': `
    Serei Lavros | Sergei Lavros
    Karl Musetrmann | Karl Mustermann
    Helga Winterscheidt | Helga Wintercheidt
    Tobias Brandhuber | Tobias Brandhubr
    Katarzyna Zielonkowska | Katarzyna Zielonkowksa
    Emmanule Muster | Emmanuel Muster
    Wolfgnag Muster | Wolfgang Muster
    Ukhnaa Khurelsukh | Ukhnaa Khurelsuhk
    Rajasekhar Muster | Rajasekahr Muster
    Mohammad Hasni Khan Zarkari | Mohammad Hansi Khan Zarkari
    Narender Muster | Narendra Muster
    Shi Jinpin | Shi Jinping`,
  'a part left out': `
    Anna Petrovna Musterova | Anna Musterova
    Karl Emil Muster | Karl Muster
    Janan Mohammad Ahmed Muster | Janan Muster
    Jose Luis Example Vega | Jose Luis Example
    Karim Karim Muster | Karim Muster
    K. Muster | Karim Muster`,
};
