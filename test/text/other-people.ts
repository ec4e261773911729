/** Pairs of invented names that look alike and mean two people, by what makes them two; one pair a line. */
export const OTHER_PEOPLE: Record<string, string> = {
  'another family name that looks alike': `
    Mette Henriksen | Mette Frederiksen
    Anders Hansson | Anders Jansson
    Peter Johansen | Peter Johnsen
    Karl Petersson | Karl Pettersen
    Lena Hoffmann | Lena Hartmann
    Paul Neumann | Paul Naumann
    Jens Lehmann | Jens Lohmann
    Tim Bergmann | Tim Bormann
    Nils Lindberg | Nils Lindgren
    Nils Lindqvist | Nils Lundqvist
    Ralf Schneider | Ralf Schreiner
    Ralf Schroeder | Ralf Schneider
    Uwe Richter | Uwe Ritter
    Uwe Keller | Uwe Kessler
    Ines Weber | Ines Wagner
    Anton Weiss | Anton Weis-Berg
    John Harris | John Harrison
    John Robertson | John Robinson
    Amy Wilkins | Amy Wilkinson
    Amy Collins | Amy Collier
    Sean Brennan | Sean Bremner
    Sean Murray | Sean Murphy
    Ian Patterson | Ian Pattinson
    Ian Cameron | Ian Campbell
    Rose Marlow | Rose Barlow
    Rose Hartley | Rose Bartley
    Luca Romano | Luca Romani
    Luca Ferrari | Luca Ferraro
    Luca Moretti | Luca Moroni
    Marta Rossi | Marta Russo
    Jorge Sancho | Jorge Sanchez
    Jorge Salinas | Jorge Saldivar
    Jorge Romero | Jorge Romano
    Rita Pereira | Rita Ferreira
    Rita Moreira | Rita Moreno
    Rita Teixeira | Rita Teixedo
    Pavel Ivanov | Pavel Ivanenko
    Pavel Petrov | Pavel Petrenko
    Pavel Antonov | Pavel Antipov
    Pavel Romanov | Pavel Romanenko
    Pavel Sidorov | Pavel Sidorin
    Oksana Kovalenko | Oksana Kovalchuk
    Oksana Shevchenko | Oksana Shevchuk
    Jan Kowalski | Jan Kowalczyk
    Jan Nowak | Jan Nowicki
    Piotr Wisniewski | Piotr Wasilewski
    Marek Lewandowski | Marek Lewicki
    Milan Novotny | Milan Novak
    Ivana Jovanovic | Ivana Ivanovic
    Ivana Markovic | Ivana Marinkovic
    Ivana Petrovic | Ivana Pejovic
    Elena Popescu | Elena Ionescu
    Nikos Papadopoulos | Nikos Papandreou
    Nikos Dimitriou | Nikos Dimitriadis
    Mehmet Yildiz | Mehmet Yildirim
    Mehmet Ozdemir | Mehmet Ozturk
    Mehmet Aydin | Mehmet Aydogan
    Anil Gupta | Anil Gokhale
    Anil Chandran | Anil Chandra
    Anil Kapoor | Anil Kapadia
    Sara Levin | Sara Levy
    Sara Goldberg | Sara Goldmann
    Sara Rosenberg | Sara Rosenfeld
    Giorgi Gelashvili | Giorgi Gelovani
    Juan Delacruz | Juan Delarosa
    Grace Okafor | Grace Okoro
    Grace Nwosu | Grace Nwoye
    Peter Kamau | Peter Kariuki
    Peter Otieno | Peter Odhiambo
    Peter Kipchoge | Peter Kipkoech`,
  'another given name that looks alike': `
    Maria Muster | Mario Muster
    Andrea Muster | Andrei Muster
    Jan Muster | Jana Muster
    Erik Muster | Erika Muster
    Hans Muster | Hanna Muster
    Martin Muster | Martina Muster
    Martin Muster | Marvin Muster
    Daniel Muster | Daniela Muster
    Daniel Muster | Danila Muster
    Simon Muster | Simone Muster
    Paul Muster | Paula Muster
    Paulo Muster | Paula Muster
    Julian Muster | Juliana Muster
    Julia Muster | Julius Muster
    Christian Muster | Christina Muster
    Christine Muster | Christiane Muster
    Karl Muster | Karla Muster
    Robert Muster | Roberta Muster
    Norbert Muster | Herbert Muster
    Michael Muster | Michelle Muster
    Gabriel Muster | Gabriele Muster
    Ivan Muster | Ivana Muster
    Ivan Muster | Iván-Ilias Ester
    Victor Muster | Victoria Muster
    Anton Muster | Antonia Muster
    Aleksandr Muster | Aleksei Muster
    Aleksandra Muster | Aleksandr Muster
    Valentin Muster | Valentina Muster
    Valeri Muster | Valeria Muster
    Jamal Muster | Jamil Muster
    Hassan Muster | Hussein Muster
    Karim Muster | Karima Muster
    Rashid Muster | Rashad Muster
    Salim Muster | Salma Muster
    Salim Muster | Salman Muster
    Khalid Muster | Khalida Muster
    Hamid Muster | Hamad Muster
    Mahmoud Muster | Mohammed Muster
    Ahmad Muster | Hamad Muster
    Nasser Muster | Nassir-Eddin Ester
    Sandeep Muster | Sundar Muster
    Anil Muster | Sunil Muster
    Suresh Muster | Mahesh Muster
    Deepak Muster | Deepika Muster
    Kenji Muster | Kenta Muster
    Yuki Muster | Yuka Muster
    Akira Muster | Akiko Muster
    Jose Muster | Josefa Muster
    Luis Muster | Luisa Muster
    Marcos Muster | Marcelo Muster
    Fernando Muster | Fernanda Muster
    Joan Muster | Jean-Luc Muster
    Tom Muster | Tim Muster
    Ron Muster | Rob Muster
    Dan Muster | Don Muster
    Lena Muster | Lina Muster
    Lara Muster | Laura Muster
    Nora Muster | Nina Muster
    Oliver Muster | Olivia Muster`,
  'one syllable of a Chinese, Korean or Vietnamese name': `
    Liu Jinping | Liu Jinpeng
    Liu Jianguo | Liu Jianhua
    Liu Jianguo | Liu Weiguo
    Wang Xiaoming | Wang Xiaoning
    Wang Xiaoming | Wang Xiaohong
    Wang Xiaoli | Wang Xiaolei
    Zhang Wei | Zhang Wen
    Zhang Guoqiang | Zhang Guoliang
    Chen Yu | Chen Yun
    Chen Haitao | Chen Haibo
    Chen Zhiqiang | Chen Zhigang
    Chan Ka Ming | Chan Ka Man
    Chan Wai Man | Chan Wai Ming
    Lin Mei-ling | Lin Mei-hua
    Li Jing | Li Jin
    Li Na | Li Nan
    Kim Chol | Kim Chul
    Kim Min-jun | Kim Min-ji
    Kim Jong-su | Kim Jong-nam
    Kim Young-ho | Kim Yong-su
    Lee Ji-hoon | Lee Ji-hye
    Lee Sang-ho | Lee Sung-min
    Park Min-su | Park Min-seo
    Choe Ho | Cho Ho
    Choi Eun-ji | Choi Eun-jung
    Cho Chun Ryong | Cho Hyok San
    Nguyen Van An | Nguyen Van Anh
    Nguyen Thi Hoa | Nguyen Thi Hong
    Tran Minh Duc | Tran Minh Duy
    王小明 | 王小红
    李建国 | 李建华
    张伟民 | 张卫东
    김민수 | 김민호`,
  'patronymics and middle names that contradict': `
    Ivan Petrovich Muster | Ivan Pavlovich Muster
    Ivan Borisovich Muster | Ivan Denisovich Muster
    Ivan Antonovich Muster | Ivan Andreevich Muster
    Ivan Sergeevich Muster | Ivan Semyonovich Muster
    Ivan Ivanovich Muster | Ivan Yanovich Muster
    Ivan Viktorovich Muster | Ivan Vitalievich Muster
    Anna Petrovna Musterova | Anna Pavlovna Musterova
    Anna Mikhailovna Musterova | Anna Maksimovna Musterova
    Ann Beate Example | Ann Carla Example
    Ann Marie Example | Ann Martha Example
    John Michael Example | John Mitchell Example
    John A. Example | John B. Example
    Max Muster Sr. | Max Muster Jr.
    Max Muster II | Max Muster III
    Ali Hassan Example | Ali Hussein Example
    Ahmed Mahmoud Muster | Ahmed Mohammed Muster
    Ali Karim Salman Muster | Ali Karim Sulaiman Muster
    Omar Said Muster | Omar Saad Muster`,
  'names made with the same beginning': `
    Abdurrahim Muster | Abdurrahman Muster
    Abdul Karim Muster | Abdul Rahim Muster
    Abdul Hamid Muster | Abdul Majid Muster
    Abdulhamid Muster | Abdulmajid Muster
    Abd al-Aziz Muster | Abd al-Hafiz Muster
    Abdullah Muster | Abdulrahman Muster
    Abdul Salam Muster | Abdul Samad Muster
    Abdul Ghafar Muster | Abdul Ghani Muster
    Abu Bakr Muster | Abu Talib Muster
    Abu Hamza Muster | Abu Hafs Muster
    Nur al-Din Muster | Badr al-Din Muster
    Nuruddin Muster | Badruddin Muster
    Saifullah Muster | Sanaullah Muster
    Hizbullah Muster | Habibullah Muster
    Mohammad Naim Muster | Mohammad Nabi Muster
    Mohammad Rasul Muster | Mohammad Rahim Muster
    Mohammad Hassan | Mohammad Hussain
    Mullah Omar Muster | Mullah Osman Muster`,
  'another place, tribe or father': `
    Amin Al-Duri | Amin Al-Rawi
    Amin al-Masri | Amin al-Mansouri
    Amin al-Baghdadi | Amin al-Basri
    Amin al-Tunisi | Amin al-Tikriti
    Amin al-Halabi | Amin al-Harbi
    Amin al-Qahtani | Amin al-Qasimi
    Karim Nasirzai | Karim Noorzai
    Karim Ahmadzai | Karim Achakzai
    Reza Ahmadi | Reza Ahmadinia
    Reza Hosseini | Reza Hassani
    Reza Mohammadi | Reza Mahmoudi
    Reza Tehrani | Reza Teymouri
    Salman bin Muster | Muster bin Salman
    Omar bin Said Muster | Omar bin Saud Muster
    Ahmed bin Khalid | Ahmed bin Khalifa
    Faisal ibn Turki | Faisal ibn Talal`,
  'second family names that contradict': `
    Ana García López | Ana García Pérez
    Ana Martínez Ruiz | Ana Martínez Ramos
    José Luis Hernández Díaz | José Luis Hernández Vega
    Carlos Gómez Marín | Carlos Gómez Martín
    Luis Ramirez Trinidad | Luis Ramirez de Guzman
    Pio Santos de Leon | Pio Santos de Vera
    João da Silva Costa | João da Silva Castro
    Maria Souza Lima | Maria Souza Leite
    Ann Example-Muster | Ann Example-Meier
    Rui Inácio da Souza | Rui Inácio da Silva`,
  'brothers, sisters and strangers of one family': `
    Ann Andersen | Ann Petersen
    Igor Musterov | Oleg Musterov
    Tunde Muster | Bola Muster
    Thomas Lind | Iain Thomas Muster
    Frederik Muster | Frederik Matthias Bolte
    Nar Musterbayev | Nursultan Musterbayev
    A. Musterbayev | Nursultan Musterbayev
    Alan Kurt Muster | Alina Kurt Muster
    Sergej Viktorovich Navros | Sergey Viktorovich Lavros
    Amina Hassan Ali | Amin Hassan Ali
    Khaled Example | Khalil Example
    Cristiano Ronaldinho | Cristiano Ronaldo
    Ali Vellabati | Ali Akbar Velayati
    N. N. | Ann Example`,
};

/** Two people as well, but one letter apart with no common name: a slip looks the same, so the user is asked. */
export const UNDECIDED = `
    Eva Lindner | Eva Linder
    Amy Porter | Amy Potter
    Anil Mehta | Anil Mehra
    Ramesh Muster | Rajesh Muster
    Priya Muster | Prita Muster
    Abdul Qadir Muster | Abdul Qahir Muster
    Amin al-Shami | Amin al-Shamri`;
