{
    services = {
        printing.enable = true;
    };
}
