/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
al fine di | allo scopo di | con l'obiettivo di | con l'intento di | in modo da | per
a causa del fatto che | per il fatto che | dal momento che | dato che | visto che | poiché | perché
nonostante il fatto che | malgrado il fatto che | nonostante | benché | sebbene
a causa di | per via di | in seguito a | a seguito di | per
prima di | precedentemente a | anteriormente a
in seguito a | a seguito di | successivamente a | dopo
così come | nonché | insieme a | oltre a | e
un certo numero di | una serie di | parecchi | parecchie | diversi | diverse | vari | varie
un gran numero di | una gran quantità di | numerosi | numerose | molti | molte
la maggior parte dei | la maggioranza dei | gran parte dei
la maggior parte delle | la maggioranza delle | gran parte delle
in questo momento | al momento | allo stato attuale | attualmente | adesso | ora
in quel momento | a quel tempo | allora
nel prossimo futuro | a breve | tra poco | presto
nel corso di | durante
nel corso del | durante il
nel corso della | durante la
per un periodo di | per la durata di | per
per quanto riguarda | in merito a | riguardo a | in relazione a | a proposito di | circa | su
nel caso in cui | qualora | a condizione che | se
ad eccezione di | fatta eccezione per | tranne | eccetto
nelle vicinanze di | in prossimità di | nei pressi di | vicino a
per mezzo di | attraverso | mediante | tramite | con
per conto di | a nome di | per
a favore di | in favore di | per
in assenza di | senza
al posto di | invece di
all'interno di | dentro | in
per questo motivo | per questa ragione | di conseguenza | perciò | quindi
senza alcun dubbio | senza dubbio | certamente
di tanto in tanto | talvolta | a volte
è in grado di | ha la possibilità di | può
sono in grado di | hanno la possibilità di | possono
era in grado di | poteva
ha l'obbligo di | è tenuto a | deve
ha preso la decisione di | ha deciso di
hanno preso la decisione di | hanno deciso di
ha preso parte a | ha partecipato a
hanno preso parte a | hanno partecipato a
ha messo fine a | ha posto fine a | ha concluso
hanno perso la vita | sono rimasti uccisi | sono morti
ha perso la vita | è rimasto ucciso | è morto`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
sia … sia | sia … che | tanto … quanto | non solo … ma anche | non soltanto … ma anche | non solo … ma | e | ed
o … o | o … oppure | o | oppure`;
