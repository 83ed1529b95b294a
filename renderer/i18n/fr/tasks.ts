/** What people come to do, on Home and in the search. */
import type { tasksTexts as english } from '../en/tasks.ts';
import type { Translation } from '../load-texts.ts';

export const tasksTexts: Translation<typeof english> = {
  // The kind of a result of the search, beside 'App', 'Setting' and 'Page': something to do.
  'search.task': 'Action',
  // Words in a search that say nothing of what is looked for; parted by commas, never shown.
  'task.smallWords':
    'un, une, des, le, la, les, l, du, de, d, mon, ma, mes, notre, nos, ce, cet, cette, ces, au, aux, à, sur, dans, en, pour, par, avec, depuis, je, j, veux, voudrais, aimerais, souhaite, comment, faire, faut, il, peut, puis, on, svp, nouveau, nouvelle, nouveaux, nouvelles',
  'task.install-app': 'Installer une application',
  'task.install-app.words':
    'ajouter, obtenir, télécharger, programme, logiciel, appli, app, paquet, installation',
  'task.bluetooth': 'Activer le Bluetooth',
  'task.bluetooth.words':
    'allumer, connecter, appairer, jumeler, casque, écouteurs, sans fil, enceinte, haut-parleur',
  'task.printer': 'Ajouter une imprimante',
  'task.printer.words': 'configurer, imprimer, impression, connecter, brancher, installer',
  'task.person': 'Ajouter une personne',
  'task.person.words':
    'utilisateur, utilisatrice, compte, créer, enfant, invité, famille, identifiant, connexion, session',
  'task.share': 'Partager un dossier',
  'task.share.words': 'partage, partager des fichiers, fichier, répertoire, réseau, windows, samba',
  'task.update': 'Mettre à jour l’ordinateur',
  'task.update.words': 'mise à jour, màj, actualiser, système, dernière, version, correctifs, upgrade',
  'task.room': 'Libérer de l’espace disque',
  'task.room.words':
    'place, libre, nettoyer, supprimer, effacer, vieux, ancien, plein, stockage, faire de la place',
  'task.go-back': 'Revenir à un jour précédent',
  'task.go-back.words':
    'annuler, restaurer, retour en arrière, rétablir, revenir, hier, historique, rollback',
  'task.password': 'Changer un mot de passe',
  'task.password.words': 'définir, oublié, modifier, réinitialiser, connexion, session, utilisateur, mdp',
  'task.remove-app': 'Supprimer une application',
  'task.remove-app.words':
    'désinstaller, enlever, retirer, effacer, se débarrasser, programme, logiciel, appli',
  'task.language': 'Changer la langue',
  'task.language.words':
    'modifier, régler, français, anglais, allemand, espagnol, traduire, traduction, locale',
  'task.keyboard': 'Choisir la disposition du clavier',
  'task.keyboard.words': 'changer, modifier, touches, taper, frappe, azerty, qwerty, qwertz, bépo, dvorak',
  'task.time-zone': 'Régler le fuseau horaire',
  'task.time-zone.words': 'changer, horloge, heure, date, décalage, pays',
  'task.computer-name': 'Nommer cet ordinateur',
  'task.computer-name.words': 'renommer, changer, modifier, nom, nom d’hôte, hostname',
  'task.desktop': 'Choisir un autre bureau',
  'task.desktop.words': 'changer, gnome, kde, plasma, environnement de bureau, interface',
  'task.remote': 'Accéder à cet ordinateur depuis un autre',
  'task.remote.words': 'ssh, à distance, distant, accès, connexion, serveur, se connecter',
  'task.games': 'Jouer avec Steam',
  'task.games.words': 'jeu, jeux, jeux vidéo, gaming, installer, activer, configurer',
  'task.battery': 'Économiser la batterie',
  'task.battery.words': 'portable, autonomie, durer, énergie, capot, veille, courant',
  'task.update-by-itself': 'Mettre à jour automatiquement',
  'task.update-by-itself.words': 'automatique, mises à jour, màj, tout seul, activer, upgrade',
  'task.clean-by-itself': 'Nettoyer automatiquement',
  'task.clean-by-itself.words':
    'automatique, supprimer, anciens, ménage, libérer, espace, place, tout seul, activer',
};
