using CaseMgmt.Application.Common;
using CaseMgmt.Application.Statistics.Report;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Infrastructure.Reports;

public static class ReportsRegistration
{
    /// <summary>The report as web page, Word document, CSV and JSON; lists as CSV and workbook.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<IReportWriter, HtmlReport>();
        services.AddSingleton<IReportWriter, WordReport>();
        services.AddSingleton<IReportWriter, CsvReport>();
        services.AddSingleton<IReportWriter, JsonReport>();
        services.AddSingleton<IListWriter, CsvList>();
        services.AddSingleton<IListWriter, WorkbookList>();
        return services;
    }
}
