using CompliantShop.Refunds;
using Shops;

var builder = ShopHost.CreateBuilder(args, orderPrefix: "NL");

builder.Services.AddSingleton<IBuyerMailer, BuyerMailer>();
builder.Services.AddSingleton<IOrderMailer>(services => services.GetRequiredService<IBuyerMailer>());
builder.Services.AddSingleton<RefundService>();
builder.Services.AddSingleton<DisputeDesk>();
builder.Services.AddTransient<ISnsSignatureVerifier, SnsSignatureVerifier>();
builder.Services.AddHttpClient<ISnsCertificateSource, HttpSnsCertificateSource>()
    .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false });
builder.Services.AddHostedService<RefundPoller>();

var app = builder.Build();

app.UseShop(
    robots: "Allow: /",
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
    "/en/contact",
    "/en/help",
    "/en/privacy",
    "/en/terms",
    "/en/returns",
    "/en/shipping",
    "/en/warranty",
    "/en/imprint");

app.MapRefunds();
app.MapAmazonPayNotifications();

app.Run();
