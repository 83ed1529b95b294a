/** Services for other computers. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const serverPurposes: readonly PurposeEntry[] = purposeLines(`
web server, website, host website, http server, web hosting, webserver, serve files: services.nginx.enable services.httpd.enable services.caddy.enable services.lighttpd.enable nginx caddy services.static-web-server.enable services.darkhttpd.enable apacheHttpd
apache, apache2, httpd: services.httpd.enable apacheHttpd services.httpd.virtualHosts
nginx: services.nginx.enable nginx services.nginx.virtualHosts
reverse proxy, load balancer, proxy for websites: services.nginx.enable services.caddy.enable services.traefik.enable services.haproxy.enable services.nginx.virtualHosts.<name>.locations.<name>.proxyPass services.envoy.enable
php server, php website: services.phpfpm.pools services.httpd.enablePHP services.nginx.enable php
database, databases, database server, sql server: services.postgresql.enable services.mysql.enable services.mongodb.enable services.redis.servers dbeaver-bin postgresql mariadb sqlite services.influxdb2.enable services.couchdb.enable
postgres, postgresql: services.postgresql.enable postgresql
mysql, mariadb: services.mysql.enable mariadb mysql80 services.mysql.package
redis, key value store, cache server: services.redis.servers redis services.memcached.enable services.redis.servers.<name>.enable valkey
mongodb, mongo, nosql: services.mongodb.enable mongodb services.ferretdb.enable
database backup: services.postgresqlBackup.enable services.mysqlBackup.enable services.automysqlbackup.enable
cloud server, own cloud, self hosted cloud, nextcloud server, dropbox alternative, own file server, personal cloud: services.nextcloud.enable services.seafile.enable services.ocis.enable services.syncthing.enable nextcloud30
mail server, email server, smtp server, imap server, host email: services.postfix.enable services.dovecot2.enable services.maddy.enable services.stalwart-mail.enable services.opensmtpd.enable services.roundcube.enable services.exim.enable
send mail from computer, sendmail, smtp relay, system mail: programs.msmtp.enable services.nullmailer.enable services.postfix.enable msmtp
webmail: services.roundcube.enable
spam filter, spam: services.rspamd.enable services.spamassassin.enable bogofilter
mailing list, newsletter: services.mailman.enable services.listmonk.enable
git server, host git, own github, code hosting: services.gitea.enable services.forgejo.enable services.gitlab.enable services.gitDaemon.enable services.gitolite.enable services.cgit services.soft-serve.enable
ci, continuous integration, build server: services.jenkins.enable services.hydra.enable services.gitlab-runner.enable services.github-runners services.buildbot-master.enable services.woodpecker-server.enable services.gitea-actions-runner.instances
wiki, own wiki, documentation server: services.mediawiki.enable services.dokuwiki.sites services.wiki-js.enable services.bookstack.enable services.outline.enable services.gollum.enable
blog, cms, wordpress, content management, write a blog: services.wordpress.sites hugo services.writefreely.enable zola jekyll
forum: services.discourse.enable services.flarum.enable
chat server, team chat server: services.mattermost.enable services.matrix-synapse.enable services.ejabberd.enable services.prosody.enable services.murmur.enable services.zulip services.matrix-conduit.enable
video conference server: services.jitsi-meet.enable services.galene.enable
monitoring, monitor servers, metrics, dashboards, grafana, server monitoring: services.grafana.enable services.prometheus.enable services.netdata.enable services.zabbixServer.enable services.telegraf.enable services.uptime-kuma.enable services.glances.enable services.loki.enable services.prometheus.exporters.node.enable services.munin-node.enable services.nagios.enable
uptime, is my site up, status page: services.uptime-kuma.enable services.gatus.enable services.monit.enable
log server, collect logs, central logging: services.loki.enable services.graylog.enable services.rsyslogd.enable services.syslog-ng.enable services.opensearch.enable services.elasticsearch.enable services.vector.enable
web analytics, analytics, visitor statistics: services.plausible.enable services.matomo.enable services.goatcounter.enable services.awstats.enable
home automation, smart home, home assistant, smart lights, iot: services.home-assistant.enable home-assistant services.node-red.enable services.zigbee2mqtt.enable services.domoticz.enable services.mosquitto.enable services.esphome.enable services.zwave-js.enable
mqtt, mqtt broker, message broker: services.mosquitto.enable services.rabbitmq.enable services.zigbee2mqtt.enable mosquitto mqtt-explorer
message queue, kafka: services.rabbitmq.enable services.apache-kafka.enable services.nats.enable
zigbee: services.zigbee2mqtt.enable services.deconz.enable
security camera, surveillance, cctv, ip camera, nvr, camera recording: services.frigate.enable services.zoneminder.enable motion services.go2rtc.enable
download movies automatically, tv series downloader, sonarr, radarr: services.sonarr.enable services.radarr.enable services.prowlarr.enable services.bazarr.enable services.jellyseerr.enable services.lidarr.enable services.jackett.enable services.readarr.enable
torrent server, torrent daemon, seedbox: services.transmission.enable services.deluge.enable services.rtorrent.enable services.rutorrent.enable services.transmission.settings
book server, ebook server, calibre server: services.calibre-web.enable services.calibre-server.enable services.kavita.enable services.komga.enable
calendar server, caldav, carddav, contacts server: services.radicale.enable services.baikal.enable services.davis.enable services.nextcloud.enable services.xandikos.enable
bookmarks, bookmark manager, read later: services.shiori.enable buku shiori
pastebin, paste: services.privatebin.enable services.microbin.enable services.wastebin.enable
file transfer server, send large files, file drop: services.pingvin-share.enable services.transfer-sh.enable services.send.enable services.jirafeau.enable
search engine, own search engine, private search: services.searx.enable services.meilisearch.enable services.opensearch.enable services.elasticsearch.enable searxng services.typesense.enable
object storage, s3: services.minio.enable services.garage.enable minio services.ceph.enable
single sign on, sso, identity, login server, oauth: services.keycloak.enable services.authelia.instances services.kanidm.enableServer services.zitadel.enable services.dex.enable services.lldap.enable
ldap, active directory, domain join, directory server: services.openldap.enable services.sssd.enable users.ldap.enable services.lldap.enable services.samba.enable
kerberos: security.krb5.enable services.kerberos_server.enable
dashboard, start page, home page for services: services.homepage-dashboard.enable services.dashy.enable services.glance.enable
vpn server, wireguard server, own vpn: networking.wireguard.interfaces services.openvpn.servers services.headscale.enable networking.wireguard.enable services.ocserv.enable services.softether.enable services.wg-access-server.enable
code server, vs code in browser: services.code-server.enable services.openvscode-server.enable code-server
remote desktop in browser, guacamole: services.guacamole-server.enable services.guacamole-client.enable services.kasmweb.enable
server admin in browser, web administration, web console, manage server in browser: services.cockpit.enable cockpit services.ttyd.enable
print server for others, share printer in network: services.printing.browsing services.printing.listenAddresses
backup server, backup repository: services.borgbackup.repos services.restic.server.enable services.rsyncd.enable services.bacula-dir.enable
notification server, push notifications: services.ntfy-sh.enable services.gotify.enable
feed server: services.freshrss.enable services.miniflux.enable services.tt-rss.enable
inventory, asset management, household: services.homebox.enable services.snipe-it.enable services.grocy.enable
office online, collaborative editing, google docs: services.onlyoffice.enable services.collabora-online.enable services.cryptpad.enable services.hedgedoc.enable
learning platform, moodle: services.moodle.enable
photo gallery server: services.immich.enable services.photoprism.enable services.pixelfed.enable
url shortener, forms, surveys: services.limesurvey.enable
time server: services.chrony.enable services.ntp.enable
proxy cache, squid: services.squid.enable services.varnish.enable services.nginx.proxyCachePath
live stream server, rtmp: services.owncast.enable services.mediamtx.enable services.icecast.enable
radio station, web radio server: services.icecast.enable services.liquidsoap.streams
teamspeak server, mumble server: services.murmur.enable services.teamspeak3.enable
kubernetes cluster, k3s: services.k3s.enable services.kubernetes.roles services.rke2.enable
grid computing, folding at home, boinc, donate computing: services.boinc.enable services.foldingathome.enable boinc
network attached storage, storage server: services.samba.enable services.nfs.server.enable services.netatalk.enable
time machine backup for mac, mac file sharing, afp: services.netatalk.enable services.samba.enable
postgres settings, postgres port, postgresql port: services.postgresql.settings.port services.postgresql.settings services.postgresql.enableTCPIP
database users, create database, postgres users: services.postgresql.ensureDatabases services.postgresql.ensureUsers services.mysql.ensureUsers services.mysql.ensureDatabases
private cloud, self hosted dropbox, own dropbox: services.nextcloud.enable services.seafile.enable services.syncthing.enable services.ocis.enable
self hosted netflix, own streaming service: services.jellyfin.enable services.plex.enable
self hosted chat, own chat: services.matrix-synapse.enable services.mattermost.enable services.prosody.enable
self hosted notes, notes server: services.trilium-server.enable services.silverbullet.enable services.hedgedoc.enable
self hosted ai, llm server: services.ollama.enable services.open-webui.enable services.llama-cpp.enable
recipe server, meal planning: services.mealie.enable services.tandoor-recipes.enable services.grocy.enable
workflow automation, zapier, ifttt: services.n8n.enable services.node-red.enable services.windmill.enable
game voice server: services.murmur.enable services.teamspeak3.enable
url redirect, virtual host, website with https: services.nginx.virtualHosts services.caddy.virtualHosts services.nginx.recommendedTlsSettings security.acme.acceptTerms
dovecot, imap: services.dovecot2.enable
vpn for phone, roadwarrior: networking.wireguard.interfaces services.tailscale.enable services.wg-access-server.enable
tile server, map server: services.osrm.enable
scrape metrics, exporter: services.prometheus.exporters.node.enable services.telegraf.enable
alerts, alerting, alertmanager: services.prometheus.alertmanager.enable services.gatus.enable services.monit.enable
syslog server: services.rsyslogd.enable services.syslog-ng.enable
nix cache server, own binary cache: services.nix-serve.enable services.harmonia.enable services.atticd.enable
docker registry: services.dockerRegistry.enable
web cache, varnish: services.varnish.enable
weather station, sensors logging: services.influxdb2.enable services.telegraf.enable services.grafana.enable
minecraft bedrock, valheim, factorio server: services.factorio.enable services.minecraft-server.enable
`);
