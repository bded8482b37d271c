/** Given names, and family names where these come first, that mark a person. Names that are common words are left out. */
const table = `
Aarav Aaron Abdul Abdulaziz Abdullah Abdulrahman Abigail Abiola Abraham Abu Achebe Achieng Adaeze Adam Ade Adebayo Adel Aditya Adnan Adrian Adriana
Adriano Adwoa Afonso Agata Agnes Agnieszka Agus Agustín Ahmad Ahmed Ahn Aigul Aisha Akio Akira Akosua Alaa Alain Alan Alasdair Alastair Albert Alberto
Aldo Alejandra Alejandro Aleksandar Aleksander Aleksandra Alena Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alfonso Alfred Ali
Alice Alicia Alina Alison Alistair Allison Alun Alvaro Ama Amadou Amal Amanda Amani Amara Amber Amelia Amina Aminata Amir Amit Amr Amy Ana Anabel
Ananya Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrius André Andrés Angela Angelina Angus Ani Anil Anita Anja
Anjali Ann Anna Anne Annette Annie Anouk Anthea Anthony Antoine Anton Antonia Antonio Ants Antti António Anwar Aram Arash Archie Ari Arif Arjun
Armando Armen Arnaud Arne Arthur Arturo Arun Arvid Arvind Asger Asha Ashley Ashok Asif Astrid Ato Aud Audrey Aung Aurélie Ayesha Aylin Ayodele Ayu
Ayşe Aziz Azlan Azman Babajide Babak Bae Baek Bakhyt Bambang Baptiste Barbara Barnaby Barry Bartosz Bassam Beatrice Beatriz Behrouz Ben Benedict
Benjamin Benoît Berk Bernard Bernd Bernhard Bernie Beth Bethany Bettina Betty Bilal Bill Birgit Bjorn Björn Blake Blanka Bob Bogdan Bongani Boris
Bożena Brad Bradley Bram Brandon Branko Brenda Brendan Brent Brett Brian Bridget Bronwyn Bruce Bruna Bruno Bryan Budi Bui Burak Byron Cai Caio Caitlin
Callum Calvin Cameron Camila Camille Camilo Cao Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Carter Casey Cassandra Catalina Catherine Cathy
Cecilia Cedric Celeste Cem Cha Chad Chan Chandra Chao Charles Charlie Charlotte Chelsea Chen Cheng Cheong Cheryl Cheung Chiang Chiara Chidi Chika
Chinedu Chioma Chiu Chiyo Chloe Chloé Cho Choe Choi Chong Chou Chris Christian Christina Christine Christoph Christophe Christopher Chua Chuck Chukwu
Cindy Claire Clara Clarence Clark Claudia Claudio Clayton Clement Clive Clément Colin Colleen Connor Consuelo Cornelia Courtney Craig Cristian
Cristina Curtis Cynthia Daan Dagmar Dalia Damian Dan Dang Daniel Daniela Danielle Danny Danuta Daria Dario Darius Darko Darrell Darren Darryl Datuk
Dave David Davide Davit Debbie Deborah Deepa Deepak Deng Denis Deniz Dennis Derek Desmond Dev Dewi Dexter Diana Diane Diego Dieter Dietmar Dikembe
Dilnoza Dimitri Dimitris Dina Dirk Dmitri Dmitry Doan Dominic Dominik Dominique Don Donald Dong Donna Dora Doris Dorota Dorothy Doru Doug Douglas
Dragan Duan Duc Dulce Duncan Duong Dwayne Dwight Dylan Ebba Ebele Ebru Edgar Edita Edith Eduardo Edward Edwin Eero Eeva Efraín Efua Egon Ehab Eileen
Einar Ekow Elaine Elchin Eleanor Elena Eleni Elias Elif Elisa Elisabeth Elise Elizabeth Ella Ellen Ellie Elliot Elliott Elmer Elon Els Elsa Elçin
Emeka Emil Emilia Emilie Emilio Emily Emma Emmanuel Emre Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Ernst Errol Esi Esteban Estela
Esther Eszter Ethan Eugene Eva Evan Evelyn Evgeny Ewa Fabian Fabiana Fabio Fabrice Fahad Fahd Faisal Faiza Fan Fang Farah Farhad Farhan Farid Farooq
Fatih Fatima Fatimah Fatou Federico Felix Femke Feng Ferdinand Ferenc Fergus Ferhat Fermín Fernanda Fernando Filip Fiona Flavia Fletcher Florian Floyd
Fola Fouad Francesca Francesco Francis Francisco Franco Frank Franz François Françoise Fred Frederic Frederick Frederik Freya Frida Friedrich Frédéric
Fu Fumio Fung Funmi Fátima Félix Gabriel Gabriela Gabriele Gan Ganesh Gao Gareth Gary Gastón Gavin Gediminas Geert Geeta Gemma Geng Geoff Geoffrey
Georg George Georgios Gerald Geraldine Gerard Gerardo Gerhard Gerrit Ghada Giacomo Gianni Gideon Gilberto Gilles Gillian Gina Gintaras Giorgi Giorgia
Giorgio Giovanni Giulia Giuseppe Gloria Goh Golnaz Gonzalo Gopal Goran Gordon Graciela Graham Greg Gregory Greta Grzegorz Guadalupe Guillaume
Guillermo Gulnara Gunnar Guo Gustavo Guy Gwen Gwendolyn Gyula Gábor Gül Habib Hadi Hafiz Hafsa Haile Hakan Hala Halina Haluk Hamad Hamid Hamish Hamza
Han Hana Hande Hani Hanna Hannah Hanne Hans Hao Harald Haris Harish Harold Harriet Harry Haruki Harvey Hasan Hassan Hassane Haya Heather Hector Hedda
Heidi Heike Heinrich Heitor Helen Helena Helene Helga Helmut Hemant Hendrik Heng Henna Henri Henrik Henry Heo Herbert Hermann Hernán Hesham Hideo
Hilary Hillary Hiro Hiroshi Hisham Ho Hoang Holly Hong Hou Howard Hsiao Hsieh Hsu Hu Huang Huda Hugh Hugo Huong Hur Hussain Hussein Hwang Ian Ibrahim
Ibrahima Ida Ifeoma Igal Ignacio Igor Ikenna Ilona Ilya Imogen Imran Indira Ines Inga Inge Ingeborg Ingram Ingrid Inés Inês Ioana Ioannis Irakli Irene
Irfan Irina Irma Isaac Isabel Isabella Isabelle Isidro Iskandar Ismail Issa Istvan István Iva Ivan Ivana Ivor Jaan Jaap Jaber Jabu Jacek Jacinda
Jacinto Jack Jackie Jackson Jacob Jacqueline Jacques Jade Jaime Jakob Jakub Jamal James Jamie Jamila Jan Jana Jane Janet Janez Jang Janice Janina
Janine Jared Jaroslav Jarrod Jasmine Jason Javed Javier Jay Jayden Jean Jeff Jeffrey Jelena Jelle Jennifer Jenny Jens Jeong Jeremy Jerome Jerry
Jessica Jesus Jesús Jia Jiang Jiao Jim Jimena Jimmy Jin Jing Jiri Jiří Jo Joachim Joan Joanie Joanna Joanne Joao Joaquin Joaquín Jocelyn Jock Jodie
Joe Joel Johan Johanna Johannes John Johnny Jolene Jon Jonas Jonathan Joost Jordi Jorge Jose Josef Joseph Josephine Josh Joshua José Joyce João Juan
Juanita Judd Judith Judy Juha Jukka Julia Julian Juliana Julie Julien Juliet Julio Julius Jun Jung Justin Jyoti Jürgen Kabir Kagiso Kai Kaja Kalle
Kamal Kamala Kamau Kang Karan Karen Kari Karim Karima Karin Karina Karl Karolina Kasia Kasper Katalin Katarina Katarzyna Kate Katherine Kathleen
Kathryn Kathy Katie Katja Katrin Kaveh Kavita Kavya Kayla Keiko Keir Keith Kelechi Kelly Kemal Ken Kenji Kenneth Kerstin Kestutis Ketut Kevin Khadija
Khaled Khalid Khalil Khumbo Kim Kiran Kirsten Klaus Knut Ko Kofi Koh Kojo Kong Konstantin Kostas Krishna Kristen Kristian Kristin Kristina Kristine
Kristjan Krzysztof Kumar Kurt Kwabena Kwak Kwaku Kwame Kwok Kwon Kwong Kyle Lachlan Lakshmi Laleh Lalit Lamia Lance Larry Lars Laszlo Latifa Lau Laura
Lauren Laurence Laurent Lawrence Layla Leah Leandro Leanne Lech Lee Leena Lei Leif Leila Lena Leo Leon Leonard Leonardo Leonie Leonor Lerato Leroy
Lesley Lester Leticia Leung Levan Levent Lewis Leyla Leïla Li Liam Liang Liao Lidia Lidija Lien Liis Lily Lim Lin Lina Linda Lindiwe Lindsay Ling Linh
Lionel Lisa Liu Liz Lloyd Loh Lois Lorena Lorenzo Loretta Lorna Lotte Louis Louisa Louise Lourdes Low Lu Lubna Luc Luca Lucas Lucia Lucie Lucy Lui
Luigi Luis Luisa Luiz Luka Lukas Luke Luo Luong Ly Lydia Lyle Lyn Lynn László Ma Maarten Mabel Maciej Mackenzie Madeleine Madhav Madison Magdalena
Maha Maher Mahmoud Mahsa Mai Maite Majid Mak Makena Malcolm Malena Malik Mamadou Manal Mandla Manoj Mansour Manuel Manuela Marc Marcel Marcela Marcelo
Marcin Marco Marcos Marcus Marek Maren Margaret Margarita Margit Maria Mariam Marian Mariana Maricel Marie Marija Marina Mario Marion Marisol Mariusz
Marjorie Marko Markus Marlene Marshall Marta Martha Martin Martina Marvin Marwan Mary Maryam María Masahiro Masayoshi Massimo Matej Mateo Mateusz
Mathias Mathieu Matilda Mats Matt Matteo Matthew Matthias Matti Matyas Matías Maureen Mauricio Mauro Mavis Maxim Maxime Maximilian Maxine Maya Maysa
Mazen Małgorzata Mbali Meera Megan Mehdi Mehmet Mehran Mei Melanie Melissa Melvin Meng Meredith Merrick Mette Mia Michael Michaela Michal Michel
Michele Michelle Miguel Mihai Mika Mikael Mike Mikhail Mikko Mila Milan Milena Milos Miloš Min Ming Minh Miranda Mireia Mireille Mirela Miriam Mirjam
Mirko Mirosław Mitch Mitchell Mo Mohamad Mohamed Mohammad Mohammed Mohan Mohd Moira Moisés Mojtaba Mona Monica Monika Monique Morag Morgan Moritz
Moses Mounir Moussa Mpho Muhamad Muhammad Mukesh Murat Muriel Musa Mustafa Mwangi Myriam Nabil Nada Nader Nadia Nadim Nadine Nadège Naif Najla Naledi
Nam Nana Nancy Naomi Narek Narendra Nasrin Nasser Natalia Natalie Natalija Natasha Nathalie Nathan Naveen Navid Nawaf Ned Neha Neil Nelson Nenad
Neville Ng Ngo Ngozi Nguyen Niall Nicholas Nick Nico Nicola Nicolas Nicole Nicolás Niels Nigel Nihat Nik Nikita Niklas Nikola Nikolai Nikos Nils Nina
Ning Nino Nirmala Nitin Njeri Nkechi Nnamdi Noah Noemí Noh Nokuthula Nomsa Nomvula Noor Nora Norbert Norma Norman Nour Nur Nursultan Nurul Obinna
Octavio Odette Odhiambo Ojo Okello Oksana Olaf Ole Oleg Oleksandr Olena Olga Oliver Olivia Olivier Ollie Olof Olu Olusegun Omar Omnia Ondrej Ong
Onyango Orhan Orla Orsolya Osama Oscar Osman Osvaldo Oswald Othman Otieno Otis Otto Oumar Ousmane Owen Paavo Pablo Padma Paige Paloma Pamela Pan Paola
Paolo Parisa Park Pascal Pasi Pat Patricia Patrick Paul Paula Paulina Pauline Paulo Pavel Pawel Pedro Peggy Pekka Penelope Peng Percy Pernille Perry
Petar Peter Petr Petra Petri Petya Pham Phan Phil Philip Philipp Philippe Phillip Phoebe Phyllis Pierre Pieter Piotr Piyush Pooja Poon Pradeep Prakash
Prasad Predrag Preeti Preston Priya Putri Pál Péter Qian Qin Qiu Qu Quentin Rachel Radek Radha Radosław Rafael Rahul Raimonds Raj Raja Rajesh Rajiv
Ralf Ralitsa Ralph Ram Ramesh Rami Ramiro Ramon Ramona Ramón Rana Randall Randy Rania Raphael Raquel Rashid Raul Ravi Ray Raymond Raúl Rebecca Reem
Regina Reginald Reid Rein Reinhard Rekha Ren Renata Renate Renato Rene René Reza Rhys Ricardo Riccardo Richard Rick Rina Rishi Rita Ritu Rizal Rob
Robert Roberta Roberto Robin Rocío Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Rola Roland Rolf Romain Roman Ron Ronald Ronnie Rory Rosa
Rosemary Rosli Ross Rowan Roxanne Roy Ruben Rudolf Rudy Rupert Russell Rustam Ruth Ryan Ryszard Ryu Saad Sabine Sabrina Sachin Sadie Saeed Safiya
Sakari Salah Salem Salim Sally Salma Salman Sam Samantha Sami Samir Samira Samuel Sana Sanaa Sander Sandra Sandrine Sandro Sanjay Sanjeev Saoirse Sara
Sarah Saroj Sasha Saskia Satya Saud Saul Scott Seamus Sean Sebastian Sebastián Seema Sekou Selam Selin Selina Selma Seo Seppo Serena Serge Sergei
Sergey Sergio Serkan Shalini Shane Shannon Shanti Shao Sharon Shashi Sheikh Sheila Shelley Shen Sherry Sheryl Shi Shin Shinzo Shirin Shirley Shiu
Shreya Shruti Siavash Sibongile Sid Siddharth Sidney Sienna Signe Sigrid Silas Silke Silvia Silvio Simon Simona Simone Sinéad Siobhan Sipho Siti Siu
Siyabonga Slavko Slobodan Sofia Sofie Solange Solveig Solène Somchai Sonia Sonja Sophia Sophie Soren Spencer Sri Stacey Stacy Stan Stanislav Stanisław
Stanley Stavros Stefan Stefania Stefano Steffen Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Stéphane Su Sudha Sue Suh Sultan Sumit
Sunil Sunita Suresh Susan Susanna Susanne Suzanne Svein Sven Svetlana Swati Syed Sylvia Sylvie Szeto Szymon Sébastien Søren Taavi Tadeusz Takashi
Takeshi Tam Tamar Tamara Tamer Tamsin Tan Tang Tania Tanja Tanya Tao Tara Tarek Tariq Tariro Tarja Tarun Tatiana Tay Ted Tendai Tengku Teo Teresa Tero
Terry Tessa Tewodros Thabo Thandi Thandiwe Thanh Thelma Themba Theo Theodora Theodore Theresa Therese Thiago Thierry Thomas Thuy Tiago Tian Tibor
Tiffany Tiina Tijana Tim Timea Timo Timothy Timur Tina Tiwonge Tobias Todd Tolga Tom Tomas Tomasz Tommi Tommy Tomás Toni Tony Toomas Tor Torben Toshi
Tracy Tran Travis Trevor Tricia Trine Trinh Tristan Troy Truong Tsai Tsang Tse Tsepo Tuomas Turki Tyler Uche Ufuk Ulf Ulla Ulrich Ulrike Umar Urmas
Ursula Urška Usha Uwe Uzoma Vaclav Valentina Valeria Valerie Valéria Vanessa Varun Vasile Vasilis Vasily Venkat Vera Vernon Veronica Veronika Vesna
Vicente Victor Victoria Vidar Vijay Vikas Vikram Viktor Viktoria Vince Vincent Vinod Viorica Vitaly Vivek Vivian Vlad Vladimir Vo Volkan Volodymyr Vu
Václav Wairimu Waleed Walid Wallace Walter Wambui Wan Wanda Wang Wangari Wanjiru Warren Wayan Wayne Wei Wen Wendy Werner Wesley Wiktor Wilbur Wilfred
Wilhelm Willem William Wilma Winifred Winston Wojciech Wolfgang Woo Wu Xavier Xiang Xiao Xie Ximena Xiong Xu Yahya Yan Yang Yannick Yannis Yao Yap
Yara Yasemin Yash Yasmin Yasmine Yasser Yau Yaw Ye Yemi Yeo Yeoh Yeung Yin Yip Yoko Yolanda Yoo Yoon Yosef Yoshi Yoshua Yousef Youssef Yousuf Yu Yuan
Yue Yuki Yulia Yun Yuri Yusof Yusuf Yves Yvette Yvonne Yıldız Zachary Zack Zahra Zaid Zainab Zainal Zanele Zara Zarina Zbigniew Zdenka Zeng Zhang Zhao
Zheng Zhong Zhou Zhu Zhuang Ziad Zodwa Zoe Zoltan Zoltán Zoran Zou Zoë Zulkifli Zuri Zuzana Álvaro Ángel Ömer Özlem Željko
`;

export const givenNames: ReadonlySet<string> = new Set(table.trim().split(/\s+/));
