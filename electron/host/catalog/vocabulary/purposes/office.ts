/** Documents, notes, money, planning, learning. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const officePurposes: readonly PurposeEntry[] = purposeLines(`
office, office suite, word processor, microsoft office, ms office, documents, write documents, docx, word, write a letter, libre office: libreoffice-fresh libreoffice libreoffice-qt6-fresh onlyoffice-desktopeditors libreoffice-qt wpsoffice softmaker-office libreoffice-still freeoffice abiword
spreadsheet, spreadsheets, excel, xlsx, csv editor, tables, calc: libreoffice-fresh libreoffice gnumeric onlyoffice-desktopeditors libreoffice-qt6-fresh libreoffice-qt sc-im visidata
presentation, presentations, slides, powerpoint, slideshow for a talk: libreoffice-fresh libreoffice onlyoffice-desktopeditors libreoffice-qt pympress slides pdfpc
pdf, pdf reader, pdf viewer, read pdf, open pdf, view pdf, document viewer, acrobat, adobe reader: evince kdePackages.okular zathura papers programs.evince.enable mupdf qpdfview sioyek mate.atril xreader libsForQt5.okular
pdf editor, edit pdf, annotate pdf, sign pdf, fill pdf form, write on pdf: xournalpp kdePackages.okular pdfarranger masterpdfeditor libreoffice-fresh scribus inkscape pdfstudio2023 pdf4qt
merge pdf, split pdf, combine pdf, rearrange pdf, pdf tools, pdf pages: pdfarranger pdftk qpdf pdfslicer pdfmixtool stirling-pdf services.stirling-pdf.enable pdfsam-basic poppler_utils
djvu, comic, comics, cbr, comic reader, comic book, manga: komikku yacreader mcomix foliate kdePackages.okular evince services.komga.enable djview peruse zathura
ebook, ebooks, e-book, epub, ebook reader, e-book reader, read books, kindle, epub reader, book library: calibre foliate koreader bookworm kdePackages.arianna epy services.calibre-web.enable
note taking, take notes, notes, note, write notes, notebook, notes app, evernote, onenote, personal wiki, knowledge base: joplin-desktop obsidian logseq gnome-notes qownnotes standardnotes zettlr trilium-desktop notesnook cherrytree anytype appflowy siyuan zim joplin silverbullet services.silverbullet.enable nb
handwriting, handwritten notes, draw notes, stylus notes, digital notebook: xournalpp rnote styluslabs-write-bin lorien
sticky notes, post it, desktop notes: sticky xpad xfce.xfce4-notes-plugin
todo, to do list, todo list, tasks, task list, reminders, checklist: endeavour planify kdePackages.zanshin todoman taskwarrior3 super-productivity gtg taskwarrior2 todoist-electron errands todo-txt-cli services.vikunja.enable
calendar, calendars, appointments, schedule, agenda, google calendar: gnome-calendar thunderbird kdePackages.merkuro kdePackages.korganizer evolution calcurse khal services.radicale.enable
time tracking, timesheet, track time, hours worked, stopwatch for work: hamster programs.hamster.enable timewarrior activitywatch aw-qt gnome-pomodoro gtimelog ktimetracker
pomodoro, focus timer, productivity timer: gnome-pomodoro pomodoro-gtk solanum pomodoro openpomodoro-cli uair
alarm, alarm clock, timer, stopwatch, clock, world clock: gnome-clocks kdePackages.kclock programs.kclock.enable alarm-clock-applet kdePackages.kalarm
calculator, calc, scientific calculator, maths: gnome-calculator kdePackages.kcalc qalculate-gtk speedcrunch qalculate-qt libqalculate galculator bc numbat
unit converter, convert units, currency: qalculate-gtk units gnome-calculator numbat
money, accounting, finance, personal finance, budget, bookkeeping, bank account, quicken, expenses: gnucash homebank kmymoney skrooge ledger beancount hledger fava denaro services.firefly-iii.enable
invoices, invoice, billing, crm, erp: services.invoiceplane.sites services.odoo.enable invoiceplane odoo services.dolibarr.enable kraft tryton
taxes, tax, tax return: gnucash
project management, gantt, kanban, project planning: planner projectlibre kanboard services.kanboard.enable services.vikunja.enable ganttproject-bin
mind map, mindmap, mind mapping, brainstorming, ideas: freeplane minder xmind freemind vym heimer vue
diagram, diagrams, flowchart, flow chart, visio, uml, draw diagrams: drawio dia graphviz plantuml umlet kdePackages.umbrello yed pencil mermaid-cli
desktop publishing, magazine layout, flyer, brochure, indesign, publisher, poster: scribus inkscape libreoffice-fresh
latex, tex, typeset, write papers, latex editor, scientific writing: texliveFull texliveMedium texstudio texmaker lyx kile texliveSmall tectonic texworks gummi setzer texlive.combined.scheme-full
typesetting, typst: typst tinymist typst-live texliveFull
markdown, markdown editor, write markdown: apostrophe marktext obsidian zettlr kdePackages.ghostwriter typora formiko
writing, novel writing, write a book, author, screenwriting, distraction free writing: manuskript focuswriter novelwriter apostrophe
references, bibliography, citations, reference manager, literature, papers: zotero jabref mendeley zotero_7 kbibtex
grammar, grammar checker, proofreading: languagetool services.languagetool.enable ltex-ls vale
spell check, spell checker, spelling, spellcheck: hunspell aspell hunspellDicts.en_US hunspellDicts.en-us nuspell aspellDicts.en enchant
convert documents, document converter, pandoc, markdown to pdf: pandoc libreoffice-fresh unoconv
scan, scanner, scan documents, scanning, document scanner: simple-scan hardware.sane.enable kdePackages.skanpage kdePackages.skanlite xsane naps2 gscan2pdf services.saned.enable sane-backends hardware.sane.extraBackends
ocr, text recognition, scan to text, text from image: tesseract ocrmypdf gImageReader frog textsnatcher ocrfeeder normcap paperwork gocr
document management, paperless, organise papers, archive documents: services.paperless.enable paperwork paperless-ngx
printing labels, labels, label printer, barcode, qr code: glabels-qt qrencode zbar gnome-decoder zint cobang
fonts, font viewer, font manager, preview fonts: font-manager gnome-font-viewer gucharmap fontforge
font editor, create font, make fonts: fontforge fontforge-gtk birdfont
special characters, character map, symbols, unicode: gnome-characters gucharmap kdePackages.kcharselect
emoji, emojis, emoji picker, smileys: gnome-characters emote smile rofimoji noto-fonts-color-emoji bemoji emojipick gnomeExtensions.emoji-copy
flash cards, flashcards, vocabulary trainer, learn words, memorise, spaced repetition: anki anki-bin mnemosyne kdePackages.parley kdePackages.kwordquiz
learn languages, language learning: anki kdePackages.parley kdePackages.artikulate
typing, learn typing, typing tutor, touch typing, typing trainer: klavaro kdePackages.ktouch tuxtype ttyper gtypist tipp10 typespeed toipe
education, kids, children, learning games, games for kids, school: gcompris tuxpaint kdePackages.kanagram
geography, globe, atlas, earth, google earth: marble kdePackages.marble googleearth-pro kdePackages.kgeography qgis
gis, geographic information, map data: qgis saga grass josm
astronomy, stars, planetarium, night sky, telescope: stellarium kstars celestia siril phd2
chemistry, molecules, periodic table: avogadro2 kdePackages.kalzium pymol jmol
physics, physics simulation: kdePackages.step
maths, math, mathematics, geometry, graphing calculator, computer algebra, mathematica: geogebra sage maxima wxmaxima kdePackages.kalgebra kdePackages.kig octaveFull octave kdePackages.cantor geogebra6 mathematica
matlab, numerical computing: octaveFull octave scilab-bin sage julia
statistics, statistical software, spss, data analysis: R rstudio jasp-desktop pspp gretl labplot
plot, plotting, graphs, charts: gnuplot labplot kdePackages.kmplot veusz
family tree, genealogy, ancestors: gramps
bible, bible study: xiphos bibletime
recipes, cooking, recipe manager, cookbook: gnome-recipes services.mealie.enable services.tandoor-recipes.enable
sheet music, music notation, notation, score, compose music, notes music: musescore lilypond frescobaldi denemo
whiteboard, drawing board: lorien openboard rnote services.whitebophir.enable
teleprompter, screen annotation, draw on screen, presentation pointer: gromit-mpx programs.projecteur.enable pympress
open docx, doc files, docx files, read word documents: libreoffice-fresh libreoffice onlyoffice-desktopeditors libreoffice-qt abiword
math formulas, type math formulas, formulas, equations, equation editor: libreoffice-fresh lyx texliveFull texstudio geogebra typst kile
sign pdf, pdf signature, digital signature pdf: kdePackages.okular xournalpp masterpdfeditor open-pdf-sign
compress pdf, shrink pdf: ghostscript densify stirling-pdf
pdf to word, convert pdf, pdf to text: libreoffice-fresh poppler_utils calibre
protect pdf, remove pdf password: qpdf pdftk stirling-pdf
kanban, kanban board, agile board, trello: services.vikunja.enable planner super-productivity taskwarrior-tui
habit tracker, habits, journal, diary: rednotebook lifeograph jrnl
dream of org mode, outliner, outline, org mode: emacs logseq zim cherrytree
label maker, business cards, name tags: glabels-qt scribus inkscape
read manga, manga reader: komikku mangal suwayomi-server services.suwayomi-server.enable mcomix yacreader
metronome, beat counter: metronome klick
learn piano, piano lessons, piano practice: pianobooster linthesia neothesia musescore
learn mathematics, times tables, arithmetic: gcompris kdePackages.kbruch geogebra
periodic table, elements: kdePackages.kalzium
human anatomy, biology, dna, bioinformatics: igv blast pymol
quiz, hangman, word game: kdePackages.khangman kdePackages.kanagram
speed reading, bionic reading, e-ink: foliate koreader
voting, polls, survey: services.limesurvey.enable
stock market, stocks, shares, trading: portfolio tickrs ticker gnucash
time zones of the world, world time: gnome-clocks kdePackages.kclock
countdown, egg timer: gnome-clocks kdePackages.kclock kdePackages.kteatime
mail merge, mailing labels: libreoffice-fresh glabels-qt
budget planner, household budget, spending, money tracker, expense tracker: homebank gnucash kmymoney skrooge denaro services.firefly-iii.enable
pdf forms, fill out forms, fill in pdf, form filling: kdePackages.okular xournalpp masterpdfeditor libreoffice-fresh
`);
