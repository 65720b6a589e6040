using MerchantCx.Cli.Composition;
using MerchantCx.Crawler.Crawling;
using MerchantCx.Texts;
using Spectre.Console;
using Text = MerchantCx.Texts.Text;

namespace MerchantCx.Cli.Reports;

/// <summary>Shows on a terminal how far a crawl has come.</summary>
internal static class CrawlProgressBar
{
    private static readonly Text Reading = new("Reading pages", "Seiten werden gelesen");

    /// <summary>Runs the crawl; draws on standard error, and only when that is a terminal.</summary>
    public static async Task<T> ShowAsync<T>(
        bool isWanted, Language language, TextWriter error, Func<IProgress<CrawlProgress>?, Task<T>> crawl)
    {
        if (!isWanted || !ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected)
        {
            return await crawl(null).ConfigureAwait(false);
        }

        return await Terminal.Create(error, ColorMode.Auto)
            .Progress()
            .AutoClear(true)
            .StartAsync(async bar =>
            {
                var task = bar.AddTask(Reading.In(language));

                return await crawl(new Reporter(state =>
                {
                    task.MaxValue = Math.Max(1, state.Known);
                    task.Value = state.Read;
                })).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    /// <summary>
    /// Reports at once, unlike <see cref="Progress{T}"/>, which would still draw when the bar is gone.
    /// </summary>
    private sealed class Reporter(Action<CrawlProgress> report) : IProgress<CrawlProgress>
    {
        public void Report(CrawlProgress value) => report(value);
    }
}
