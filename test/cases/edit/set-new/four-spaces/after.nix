{
    services = {
        printing.enable = true;
        openssh.enable = true;
    };
}
