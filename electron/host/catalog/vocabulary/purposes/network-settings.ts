/** Settings of the network, sharing and getting at other computers. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const networkSettingPurposes: readonly PurposeEntry[] = purposeLines(`
wifi, wi-fi, wireless, wlan, wireless network, connect to wifi, enable wifi, internet connection, connect to internet, wifi network: networking.networkmanager.enable networking.wireless.enable networking.wireless.iwd.enable networking.wireless.networks programs.nm-applet.enable networkmanagerapplet iwgtk
network, network manager, network settings, networking, internet, lan, ethernet, wired network, network connection: networking.networkmanager.enable networking.useDHCP networking.interfaces networking.useNetworkd networking.wireless.enable networkmanagerapplet programs.nm-applet.enable
wifi password, save wifi network, wifi networks, known wifi: networking.wireless.networks networking.networkmanager.ensureProfiles.profiles networking.wireless.networks.<name>.psk
wifi slow, wifi power saving, wifi drops: networking.networkmanager.wifi.powersave networking.networkmanager.wifi.backend
hotspot, wifi hotspot, share internet, access point, tethering, internet sharing: services.hostapd.enable services.create_ap.enable linux-wifi-hotspot networking.nat.enable networking.networkmanager.enable hostapd
computer name, hostname, host name, name of computer, rename computer, device name, machine name, pc name: networking.hostName networking.domain
ip address, static ip, static ip address, fixed ip, set ip address, manual ip, network address: networking.interfaces.<name>.ipv4.addresses networking.defaultGateway networking.interfaces networking.useDHCP networking.nameservers networking.interfaces.<name>.useDHCP
gateway, default route, router address: networking.defaultGateway networking.defaultGateway.address networking.interfaces.<name>.ipv4.routes
dhcp, automatic ip: networking.useDHCP networking.interfaces.<name>.useDHCP networking.dhcpcd.enable
dhcp server: services.kea.dhcp4.enable services.dnsmasq.enable
ipv6, disable ipv6: networking.enableIPv6 networking.interfaces.<name>.ipv6.addresses boot.kernel.sysctl networking.tempAddresses
mac address, random mac address, change mac address: networking.interfaces.<name>.macAddress networking.networkmanager.wifi.macAddress networking.networkmanager.ethernet.macAddress macchanger
dns, dns server, name server, nameserver, change dns, cloudflare dns, google dns, 8.8.8.8, 1.1.1.1: networking.nameservers services.resolved.enable networking.networkmanager.dns services.dnsmasq.enable services.resolved.fallbackDns networking.networkmanager.insertNameservers services.unbound.enable services.bind.enable
encrypted dns, dns over https, dns over tls, doh, dnscrypt, private dns, secure dns: services.dnscrypt-proxy2.enable services.resolved.dnsovertls services.https-dns-proxy.enable services.stubby.enable services.nextdns.enable services.unbound.enable
own dns server, run dns server, dns resolver, local dns, dns cache: services.unbound.enable services.dnsmasq.enable services.bind.enable services.resolved.enable services.coredns.enable services.technitium-dns-server.enable services.adguardhome.enable
hosts file, hosts, /etc/hosts, block domains, local names, host entries: networking.hosts networking.extraHosts networking.hostFiles networking.stevenblack.enable
local network discovery, mdns, bonjour, avahi, .local, zeroconf, find computers in the network: services.avahi.enable services.avahi.nssmdns4 services.avahi.publish.enable services.samba-wsdd.enable services.resolved.llmnr
proxy, proxy server, http proxy, web proxy, use proxy, proxy settings: networking.proxy.default networking.proxy.httpProxy networking.proxy.httpsProxy services.squid.enable services.privoxy.enable networking.proxy.noProxy programs.proxychains.enable services.tinyproxy.enable
firewall, enable firewall, disable firewall, turn off firewall, security firewall: networking.firewall.enable networking.firewall.allowedTCPPorts networking.nftables.enable networking.firewall.allowedUDPPorts services.opensnitch.enable
open port, open ports, firewall port, firewall ports, allow port, open a port, port, open firewall, allow connections, tcp port, allow incoming: networking.firewall.allowedTCPPorts networking.firewall.allowedUDPPorts networking.firewall.allowedTCPPortRanges networking.firewall.enable
port range, open range of ports: networking.firewall.allowedTCPPortRanges networking.firewall.allowedUDPPortRanges
udp port: networking.firewall.allowedUDPPorts
ping, allow ping, block ping: networking.firewall.allowPing networking.firewall.pingLimit
trusted interface, trust network: networking.firewall.trustedInterfaces
iptables, nftables, firewall rules, custom firewall rules: networking.nftables.enable networking.firewall.extraCommands networking.nftables.ruleset networking.firewall.extraInputRules
application firewall, block program from internet, outgoing firewall: services.opensnitch.enable opensnitch-ui opensnitch
port forwarding, nat, router, share connection, masquerade: networking.nat.enable networking.nat.forwardPorts networking.nat.internalInterfaces networking.nat.externalInterface services.miniupnpd.enable
bridge, network bridge: networking.bridges networking.bridges.<name>.interfaces
vlan: networking.vlans
bonding, link aggregation: networking.bonds
ssh, ssh server, sshd, openssh, remote login, secure shell, log in remotely, enable ssh, remote shell: services.openssh.enable openssh services.openssh.ports services.openssh.settings services.openssh.openFirewall programs.mosh.enable services.openssh.settings.PasswordAuthentication
ssh keys, ssh key, ssh without password, ssh key login: users.users.<name>.openssh.authorizedKeys.keys programs.ssh.startAgent users.users.<name>.openssh.authorizedKeys.keyFiles services.openssh.settings.PasswordAuthentication programs.ssh.knownHosts
ssh password, disable ssh password, ssh password login, password authentication: services.openssh.settings.PasswordAuthentication services.openssh.settings.KbdInteractiveAuthentication
ssh port, change ssh port: services.openssh.ports services.openssh.listenAddresses
root login ssh, disable root login, root over ssh, forbid root login: services.openssh.settings.PermitRootLogin users.users.<name>.hashedPassword
ssh agent, remember ssh key passphrase: programs.ssh.startAgent programs.gnupg.agent.enableSSHSupport services.gnome.gnome-keyring.enable
x11 forwarding, graphical ssh: services.openssh.settings.X11Forwarding programs.ssh.forwardX11
block attackers, brute force, ban, intrusion, protect ssh: services.fail2ban.enable services.sshguard.enable services.endlessh.enable services.crowdsec.enable
file sharing, share folder, share files, windows share, samba, smb, share with windows, shared folder, network share, nas, windows network: services.samba.enable services.samba.settings services.samba-wsdd.enable services.samba.openFirewall samba services.nfs.server.enable cifs-utils services.gvfs.enable
mount windows share, network drive, mount network drive, mount samba, mount smb, mount nas, cifs: fileSystems cifs-utils services.gvfs.enable nfs-utils services.autofs.enable sshfs fileSystems.<name>.fsType
nfs, nfs server, unix file sharing: services.nfs.server.enable services.nfs.server.exports services.rpcbind.enable nfs-utils fileSystems
mount over ssh, sshfs: sshfs
webdav: services.davfs2.enable services.webdav.enable davfs2
ftp server: services.vsftpd.enable services.sftpgo.enable vsftpd proftpd
router software, turn computer into router, home router: networking.nat.enable services.hostapd.enable services.kea.dhcp4.enable services.dnsmasq.enable services.radvd.enable
dynamic dns, dyndns: services.ddclient.enable services.inadyn.enable services.cloudflare-dyndns.enable services.ddns-updater.enable
tunnel, expose local server, cloudflare tunnel, ngrok, make local server public: services.cloudflared.enable ngrok cloudflared services.frp.enable bore-cli
network boot, pxe: services.pixiecore.enable boot.loader.systemd-boot.netbootxyz.enable services.atftpd.enable
wait for network, slow boot network: systemd.network.wait-online.enable networking.dhcpcd.wait
limit bandwidth, traffic shaping: wondershaper trickle
join wifi network, join wifi, connect wifi: networking.networkmanager.enable networking.wireless.networks networking.wireless.enable
block facebook, block youtube, block a website, forbid websites: networking.hosts networking.extraHosts networking.stevenblack.enable services.adguardhome.enable networking.stevenblack.block
ipv6 off, turn off ipv6, no ipv6: networking.enableIPv6 boot.kernel.sysctl
authorized keys, public keys, authorised keys, who may log in by key: users.users.<name>.openssh.authorizedKeys.keys users.users.<name>.openssh.authorizedKeys.keyFiles
known hosts, ssh host keys: programs.ssh.knownHosts services.openssh.hostKeys services.openssh.knownHosts
sftp server, sftp only: services.openssh.allowSFTP services.openssh.enable services.sftpgo.enable
local domain, search domain: networking.domain networking.search
network interface names, eth0, predictable interface names: networking.usePredictableInterfaceNames systemd.network.links
mtu, jumbo frames: networking.interfaces.<name>.mtu
pppoe, dsl, dial up: services.pppd.enable services.pppd.peers
captive portal, hotel wifi: programs.captive-browser.enable
eduroam, university wifi, enterprise wifi: networking.networkmanager.enable networking.wireless.networks
kill switch, vpn kill switch: services.mullvad-vpn.enable networking.firewall.extraCommands
log connections, firewall log: networking.firewall.logRefusedConnections networking.firewall.logRefusedPackets
`);
