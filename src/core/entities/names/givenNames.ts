/** Given names, and family names where these come first, that mark a person. Names that are common words are left out. */
const table = `
Aaron Abdul Abdullah Abdulrahman Abigail Abraham Adam Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aisha Akio Akira Alain Alan Albert Alberto Alejandra Alejandro
Aleksandar Aleksander Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alfonso Alfred Ali Alice Alicia Alison Allison Alina Amal Amanda Amara Amber Amelia Amina Amir Amit
Amy Ana Anastasia Anders Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Angela Angelina Angus Anil Anita Anja Ann Anna Anne Annette Annie Anthony Antoine Anton
Antonio António Antti Anwar Arash Ari Arjun Armando Arnaud Arthur Arturo Arun Arvind Asha Ashley Ashok Astrid Audrey Aung Ayesha Aziz Barbara Barry Beatrice Beatriz Ben Benedict
Benjamin Bernard Bernd Bernhard Bernie Beth Betty Bill Birgit Bjorn Björn Bob Bogdan Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Bruce Bruno Bryan
Caitlin Callum Camila Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Cassandra Catalina Catherine Cathy Cecilia Cedric Chandra Charles Charlie Charlotte Chen Cheng
Chiara Chidi Chinedu Chiyo Chloe Chloé Chris Christian Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Claudia Claudio Clement Clément Colin Connor Cristian Cristina
Craig Curtis Cynthia Daan Dan Daniel Daniela Danielle Danny Daria Dario Darren Dave David Davide Deborah Debbie Deepak Denis Dennis Derek Dev Diana Diane Diego Dieter Dietmar Dimitri Dimitris
Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Donna Dora Doris Dorothy Doug Douglas Duncan Dylan Eduardo Edward Edwin Eero Eileen Elaine Elena Eleanor Eleni Elias Elif Elisa Elisabeth
Elizabeth Ella Ellen Elliott Elon Els Emeka Emil Emilia Emilie Emilio Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernesto Ernst Esteban Esther Ethan Eugene Eva Evan
Evelyn Fabian Fabio Fabrice Faisal Fang Farah Farhad Farid Fatima Fatimah Fatou Federico Felix Félix Feng Ferdinand Fernanda Fernando Filip Fiona Florian Francesca Francesco Francis Francisco Franco
François Françoise Frank Franz Fred Frederic Frédéric Frederick Frederik Freya Friedrich Fumio Gabriel Gabriela Gabriele Gareth Gary Gavin Geert Geoff Geoffrey George Georg Georgios Gerald Gerard Gerhard
Giacomo Gianni Gilles Gillian Gina Giorgia Giorgio Giovanni Giulia Giuseppe Gloria Gonzalo Gordon Graham Greg Gregory Greta Guillaume Guillermo Gunnar Gustavo Guy Hadi Hamid Hamza Hana Hanna
Hannah Hans Harald Haris Harold Harriet Harry Haruki Hasan Hassan Hassane Heather Hector Heidi Heike Heinrich Helen Helena Helene Helga Hendrik Henna Henri Henrik Henry Herbert Hermann Hideo Hiro
Hiroshi Holly Howard Hugh Hugo Hussain Hussein Ian Ibrahim Ida Ignacio Igor Ilya Imran Indira Ines Inés Ingrid Ioana Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Jack Jackie Jacob Jacqueline Jacques
Jaime Jakob Jakub James Jamie Jan Jana Jane Janet Janice Janine Jared Jasmine Jason Javier Jay Jayden Jean Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jerome Jerry Jessica Jesus Jesús Jim Jimmy
Jin Jing Joachim Joan Joanna Joanne Joao João Joaquin Joe Joel Johan Johanna Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Joseph Josephine Josh Joshua Joyce
Juan Juanita Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius Jun Jürgen Justin Kai Kamal Kamala Karen Karim Karin Karina Karl Karolina Kasia Kate Katarina Katarzyna Katherine Kathleen Kathryn Kathy
Katie Katja Katrin Kayla Keiko Keith Keir Kelly Ken Kenji Kenneth Kerstin Kevin Khadija Khalid Khaled Kiran Kirsten Klaus Kofi Krishna Kristen Kristin Kristina Krzysztof Kumar Kwame Kyle Lars Larry Laszlo László Laura
Lauren Laurence Laurent Lawrence Layla Leah Leandro Lee Leif Leila Lena Leo Leon Leonard Leonardo Leticia Lewis Liam Lily Lin Lina Linda Lindsay Ling Lisa Liu Liz Lloyd Lorena Lorenzo Louis Louise Luc Luca
Lucas Lucia Lucie Lucy Luigi Luis Luiz Lukas Luke Lydia Lyn Lynn Maarten Madeleine Madison Magdalena Maher Mahmoud Malcolm Malik Manuel Manuela Marc Marcel Marcelo Marcin Marco Marcos Marcus Margaret Margarita Maria María
Mariam Marian Mariana Marie Marija Marina Mario Marion Marjorie Marko Markus Marlene Marta Martha Martin Martina Mary Maryam Masahiro Masayoshi Massimo Mateo Mathias Matilda Matt Matteo Matthew Matthias Maureen Mauricio
Maxim Maxime Maximilian Maya Megan Mehdi Mehmet Mei Melanie Melissa Mercedes Meredith Mia Michael Michaela Michal Michel Michele Michelle Miguel Mihai Mike Mikhail Mila Milan Milena Min Ming Miranda Miriam Mirjam Mitch Mohamad Mohamed Mohammad
Mohammed Mohan Moira Monica Monika Morgan Moritz Moses Moussa Muhammad Musa Mustafa Myriam Nadia Nadine Nana Nancy Naomi Narendra Natalia Natalie Natasha Nathalie Nathan Ned Neha Neil Nelson Ngozi Nguyen Nicholas Nick Nicola
Nicolas Nicole Niels Nigel Nikita Niklas Nikolai Nikos Nils Nina Nirmala Nils Noah Nora Norbert Norma Nur Nurul Oksana Olaf Ole Oleg Oleksandr Olena Olga Oliver Olivia Olivier Olof Omar Oscar Osman Otto Owen Pablo
Pamela Paola Paolo Pascal Pat Patricia Patrick Paul Paula Paulo Pavel Pawel Pedro Peggy Penelope Per Peter Petr Petra Petri Philip Philipp Philippe Phillip Phoebe Pierre Pieter Piotr Piyush Prakash Priya Rachel Rafael
Rahul Raj Rajesh Rajiv Ralf Ralph Ram Ramesh Ramon Ramón Rana Randy Raphael Rashid Raul Raúl Ravi Ray Raymond Rebecca Regina Reid Rene René Renate Renato Ricardo Richard Rick Riccardo Rishi Rita Rob Robert
Roberta Roberto Robin Rodrigo Roger Roland Rolf Roman Romain Ron Ronald Ronnie Rosa Rosemary Ross Roy Ruben Rudolf Rudy Rupert Russell Ruth Ryan Sabine Sabrina Said Sally Salma Salman Sam Samantha Sami Samir Samuel Sana Sandra Sandrine
Sandro Sanjay Sara Sarah Sasha Satya Saul Scott Sean Sebastian Sébastien Selma Serena Serge Sergei Sergey Sergio Shane Shannon Sharon Sheikh Sheila Shinzo Shirley Shreya Sigrid Silvia Silvio Simon Simona Simone Siti Slavko Sofia
Sofie Solveig Sonia Sonja Sophia Sophie Soren Søren Stan Stanley Stefan Stefania Stefano Steffen Stephan Stephanie Stéphane Stephen Steve Steven Stuart Sue Sumit Sunil Sunita Suresh Susan Susanna Susanne Suzanne Sven Svetlana Sylvia
Sylvie Tadeusz Takashi Takeshi Tamara Tan Tania Tanja Tanya Tara Tariq Tatiana Ted Teresa Terry Thandi Theo Theodore Theresa Therese Thierry Thomas Tiago Tiffany Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomás Tomasz Tommy
Toni Tony Toshi Tracy Travis Trevor Tyler Ulf Ulrich Ulrike Umar Ursula Uwe Valentina Valeria Valerie Vanessa Vasily Vera Veronica Veronika Victor Victoria Vijay Vikram Viktor Viktoria Vincent Vinod Virginia Vitaly Vivian Vivek Vladimir
Volodymyr Walter Wanjiru Warren Wayne Wei Wendy Werner Wilhelm William Willem Wolfgang Xavier Xiao Yan Yang Yannick Yasmin Yasmine Yoko Yolanda Yosef Yoshi Yoshua Youssef Yuki Yulia Yuri Yusuf Yusof Yves Yvonne Zainab Zara Zhang Zoe Zoë Zoran Zuzana
Wang Zhao Zhou Xu Sun Zhu Guo Huang Luo Liang Tang Deng Xie Zheng Feng Cao Peng Zeng Pan Yuan Dong Cai Jiang Shen Ye Yu Lu Ma Hu Gao Li Wu Lin He
Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Hong Yoo Tran Pham Hoang Phan Dang Bui Ngo Datuk Tengku Raja Nik Wan Mohd Muhamad Abu Azman Azlan Farhan Hafiz Iskandar Nurul Rizal Rosli Syed Zainal Zulkifli Budi Dewi
Agus Bambang Putri Sri Wayan Made Ketut Lim Ong Goh Chua Tay Teo Koh Ng Chan Cheong Chong Gan Heng Ho Kwok Lau Leung Low Loh Tsai Yap Yeo Yeoh Somchai Thanh Minh Duc Huong Linh Thuy Rina Ayu Adebayo Ade Abiola Chioma Ifeoma Ngozi Olu Yaw Akosua Ama Kwaku Wangari Njeri Otieno Achieng Mwangi Kamau Tendai Thabo Sipho Nomsa Lerato Zanele Amadou Mamadou Ousmane Ibrahima Aminata
`;

export const givenNames: ReadonlySet<string> = new Set(table.trim().split(/\s+/));
