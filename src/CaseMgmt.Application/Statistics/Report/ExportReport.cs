using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using MediatR;

namespace CaseMgmt.Application.Statistics.Report;

/// <summary>The forms in which the section leaves the system.</summary>
public enum ReportFormat
{
    /// <summary>The accessible master: one file that stands by itself.</summary>
    Html,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>The figures with their definitions, one row a figure.</summary>
    Csv,

    /// <summary>The machine-readable form.</summary>
    Json,
}

/// <summary>The section as a file. Null when nothing is compiled.</summary>
[Requires(Permission.ReadFigures)]
public sealed record ExportReport(ReportingPeriod Period, DateOnly? AsAt, ReportFormat Format) : IQuery<ReportFile?>;

/// <param name="Name">Such as <c>ethical-policing-2022-23-as-at-2023-06-30.docx</c>.</param>
/// <param name="Compilation">Whose figures it holds.</param>
public sealed record ReportFile(string Name, string MediaType, byte[] Content, CompilationId Compilation);

/// <summary>Writes the section in one of its forms.</summary>
public interface IReportWriter
{
    ReportFormat Format { get; }

    string MediaType { get; }

    byte[] Write(ReportDocument report);
}

public sealed class ExportReportHandler(ISender sender, IEnumerable<IReportWriter> writers)
    : IRequestHandler<ExportReport, ReportFile?>
{
    public async Task<ReportFile?> Handle(ExportReport request, CancellationToken cancellationToken)
    {
        var report = await sender.Send(new GetReport(request.Period, request.AsAt), cancellationToken);
        if (report is null)
        {
            return null;
        }

        var writer = writers.Single(w => w.Format == request.Format);
        var (now, extension) = (report.Figures.Now, CodeText.Of(request.Format));
        return new ReportFile(
            $"ethical-policing-{CodeText.Of(now.Period.ToString()).Replace('_', '-')}-as-at-{now.AsAt:yyyy-MM-dd}.{extension}",
            writer.MediaType,
            writer.Write(report),
            now.Compilation.Id
        );
    }
}
