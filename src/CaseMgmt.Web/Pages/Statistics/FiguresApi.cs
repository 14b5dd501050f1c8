using System.Globalization;
using System.Text;
using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;
using CaseMgmt.Domain.Statistics;
using MediatR;

namespace CaseMgmt.Web.Pages.Statistics;

/// <summary>The figures for machines: the shape of <c>casemgmt compile --json</c>, by the same permission as the pages.</summary>
internal static class FiguresApi
{
    public static void MapFiguresApi(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/v1/figures", JsonAsync)
            .WithName("GetFigures")
            .WithTags("Figures")
            .WithSummary("The figures of a period as compiled")
            .WithDescription(
                "period: a financial year (2022-23), a quarter (2022-23-Q3) or two days (2022-03-01..2023-02-28). asAt: the day at whose end the records were read (2023-06-30); without it the latest compiled. A count is an integer, a rate an object of numerator, denominator and value, a mean an object of value and n; a value over nothing is null; a figure of which no register was taken in is null as a whole. known_at: when they were compiled; left_behind: whether records have changed since."
            )
            .Produces<FigureSet>(StatusCodes.Status200OK, FigureJson.MediaType)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes
            .MapGet("/api/v1/figures.csv", CsvAsync)
            .WithName("GetFiguresAsCsv")
            .WithTags("Figures")
            .WithSummary("The figures of a period with their definitions, one row a figure")
            .Produces<string>(StatusCodes.Status200OK, "text/csv")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> JsonAsync(string? period, string? asAt, ISender sender, CancellationToken cancel)
    {
        var (asked, day, problem) = Read(period, asAt);
        return problem
            ?? (
                await sender.Send(new GetFigures(asked!, day), cancel) is { } figures
                    ? Results.Text(FigureJson.Text(figures), FigureJson.MediaType, Encoding.UTF8)
                    : NotCompiled(asked!, day)
            );
    }

    private static async Task<IResult> CsvAsync(string? period, string? asAt, ISender sender, CancellationToken cancel)
    {
        var (asked, day, problem) = Read(period, asAt);
        return problem
            ?? (
                await sender.Send(new ExportReport(asked!, day, ReportFormat.Csv), cancel) is { } file
                    ? Results.File(file.Content, file.MediaType, file.Name)
                    : NotCompiled(asked!, day)
            );
    }

    private static (ReportingPeriod? Period, DateOnly? AsAt, IResult? Problem) Read(string? period, string? asAt)
    {
        if (string.IsNullOrWhiteSpace(period))
        {
            return (
                null,
                null,
                Bad("period", "is missing. Write period=2022-23, 2022-23-Q3 or 2022-03-01..2023-02-28.")
            );
        }

        var parsed = ReportingPeriod.Parse(period);
        if (!parsed.IsDone)
        {
            return (null, null, Bad("period", "cannot be read. " + parsed.Errors[0].Message));
        }

        if (string.IsNullOrEmpty(asAt))
        {
            return (parsed.Value, null, null);
        }

        return DateOnly.TryParseExact(
            asAt,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? (parsed.Value, day, null)
            : (
                null,
                null,
                Bad("asAt", "is not a day. Write it as asAt=2023-06-30, or leave it out for the latest compiled.")
            );
    }

    private static IResult Bad(string parameter, string why) =>
        Results.Problem(
            title: $"The parameter {parameter} {why}",
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["parameter"] = parameter }
        );

    private static IResult NotCompiled(ReportingPeriod period, DateOnly? asAt) =>
        Results.Problem(
            title: $"Nothing is compiled for {period}" + (asAt is { } day ? $" as at {day:yyyy-MM-dd}." : "."),
            detail: $"Compile it with: casemgmt compile --period {period}"
                + (asAt is { } on ? $" --as-at {on:yyyy-MM-dd}" : "")
                + ", or as an administrator on /statistics.",
            statusCode: StatusCodes.Status404NotFound
        );

    /// <summary>The shape as the API's description shows it.</summary>
    /// <param name="Figures">By code: an integer, or an object.</param>
    internal sealed record FigureSet(
        FigureSetPeriod Period,
        DateOnly As_at,
        DateTime Known_at,
        bool Left_behind,
        IReadOnlyDictionary<string, object?> Figures,
        IReadOnlyList<string> Not_recorded
    );

    internal sealed record FigureSetPeriod(DateOnly From, DateOnly To);
}
