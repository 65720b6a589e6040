namespace MerchantCx.Cli.Reports;

public sealed class ReportPlanTests
{
    [Fact]
    public void Without_files_the_report_goes_to_standard_output()
    {
        Assert.Equal(ReportFormat.Console, ReportPlan.Create(null, [], isQuiet: false).Standard);
        Assert.Equal(ReportFormat.Json, ReportPlan.Create(ReportFormat.Json, [], isQuiet: true).Standard);
    }

    [Theory]
    [InlineData("report.html", ReportFormat.Html)]
    [InlineData("report.HTM", ReportFormat.Html)]
    [InlineData("report.json", ReportFormat.Json)]
    [InlineData("report.txt", ReportFormat.Console)]
    public void The_ending_of_a_file_names_its_format(string path, object format)
    {
        Assert.Equal(format, Assert.Single(ReportPlan.Create(null, [path], isQuiet: false).Files).Format);
    }

    [Fact]
    public void The_format_option_stands_in_where_an_ending_names_none()
    {
        var plan = ReportPlan.Create(ReportFormat.Html, ["report.out"], isQuiet: false);

        Assert.Equal(ReportFormat.Html, plan.Files[0].Format);
        Assert.Throws<UserErrorException>(() => ReportPlan.Create(null, ["report.out"], isQuiet: false));
    }

    [Fact]
    public void Beside_files_the_console_report_is_shown_unless_quiet()
    {
        Assert.Equal(ReportFormat.Console, ReportPlan.Create(null, ["report.html"], isQuiet: false).Standard);
        Assert.Null(ReportPlan.Create(null, ["report.html"], isQuiet: true).Standard);
        Assert.Null(ReportPlan.Create(ReportFormat.Json, ["report.out"], isQuiet: false).Standard);
    }
}
