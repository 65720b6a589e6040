using NonCompliantShop.Refunds;
using Shops;

var builder = ShopHost.CreateBuilder(args, orderPrefix: "HK");

builder.Services.AddSingleton<IOrderMailer, OrderMailer>();
builder.Services.AddSingleton<RefundService>();
builder.Services.AddSingleton<DisputeDesk>();
builder.Services.AddHostedService<RefundPoller>();

var app = builder.Build();

app.UseShop(
    robots: "Disallow: /suche",
    "/",
    "/kategorie/jacken",
    "/kategorie/rucksaecke",
    "/kategorie/lampen",
    "/kontakt",
    "/hilfe",
    "/datenschutz",
    "/agb",
    "/rueckgabe",
    "/versand",
    "/garantie",
    "/widerruf",
    "/impressum",
    "/ueber-uns",
    "/en/",
    "/en/jackets",
    "/en/help",
    "/en/privacy",
    "/en/returns",
    "/en/shipping",
    "/en/warranty",
    "/en/imprint");

app.MapEmbedded("service-kontakt.svg", "image/svg+xml");
app.MapRefunds();
app.MapAmazonPayNotifications();

app.Run();
