using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Amazon.Pay.API;
using Amazon.Pay.API.Types;
using Amazon.Pay.API.WebStore;
using Amazon.Pay.API.WebStore.Interfaces;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace Shops;

/// <summary>What makes both sample shops a small web site: pages, payment, robots.txt, sitemap, style sheet.</summary>
internal static class ShopHost
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    public static WebApplicationBuilder CreateBuilder(string[] args, string orderPrefix)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });

        builder.Services.AddRazorPages(options =>
        {
            // The shop has no login that another site could abuse, and a token would make every page differ.
            options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
        });

        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.Configure<WebEncoderOptions>(
            options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        var payment = builder.Configuration.GetRequiredSection("AmazonPay");
        builder.Services.AddSingleton<IWebStoreClient>(new WebStoreClient(
            new ApiConfiguration(Region.Europe, payment["PublicKeyId"]!, payment["PrivateKeyFile"]!)));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new OrderStore(orderPrefix));
        builder.Services.AddSingleton<Outbox>();

        return builder;
    }

    /// <summary>The pipeline of the shop.</summary>
    /// <param name="app">The shop.</param>
    /// <param name="robots">The rules of robots.txt.</param>
    /// <param name="pages">The addresses in the sitemap, besides the articles.</param>
    public static void UseShop(this WebApplication app, string robots, params string[] pages)
    {
        app.UseStatusCodePagesWithReExecute("/nicht-gefunden");
        app.Use(OneAddressPerPage);

        app.MapRazorPages();
        app.MapMethods("/robots.txt", GetAndHead, (HttpRequest request) =>
            Results.Text($"User-agent: *\n{robots}\n\nSitemap: {request.Absolute("/sitemap.xml")}\n"));
        app.MapMethods("/sitemap.xml", GetAndHead, (HttpRequest request) => Sitemap(request, pages));
        app.MapEmbedded("shop.css", "text/css; charset=utf-8");
    }

    /// <summary>The address of a page of this shop, with scheme and host as the visitor wrote them.</summary>
    public static string Absolute(this HttpRequest request, string path) =>
        string.Create(CultureInfo.InvariantCulture, $"{request.Scheme}://{request.Host}{path}");

    /// <summary>Serves a file that is compiled into the shop.</summary>
    public static void MapEmbedded(this IEndpointRouteBuilder app, string name, string contentType) =>
        app.MapMethods("/" + name, GetAndHead, () =>
            Results.Stream(typeof(ShopHost).Assembly.GetManifestResourceStream(name)!, contentType));

    /// <summary>Routing takes <c>/Kontakt</c> and <c>/kontakt/</c> as well; here a page has one address.</summary>
    private static Task OneAddressPerPage(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value!;

        if (path == "/en")
        {
            context.Response.Redirect("/en/", permanent: true);
            return Task.CompletedTask;
        }

        var isOther = path is not ("/" or "/en/") && (path.EndsWith('/') || path.Any(char.IsUpper));

        if (isOther && GetAndHead.Contains(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static IResult Sitemap(HttpRequest request, string[] pages)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");

        var articles = Catalogue.GermanProducts.Select(product => "/produkt/" + product.Slug)
            .Concat(Catalogue.EnglishProducts.Select(product => "/en/product/" + product.Slug));

        foreach (var address in pages.Concat(articles).Select(request.Absolute))
        {
            xml.Append("  <url><loc>").Append(HtmlEncoder.Default.Encode(address)).Append("</loc></url>\n");
        }

        return Results.Text(xml.Append("</urlset>\n").ToString(), "application/xml", Encoding.UTF8);
    }
}
