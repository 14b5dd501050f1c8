using CaseMgmt.Application.Statistics.Browse;
using CaseMgmt.Application.Statistics.Report;

namespace CaseMgmt.Web.Components;

/// <summary>What one compilation says otherwise than another, as a table.</summary>
public static class ChangeTable
{
    public static ReportTable Of(CompilationChanges changes) =>
        new(
            "Figures that differ",
            ["Figure", "Before", "Now"],
            [
                .. changes.Changes.Select(c => new ReportRow(
                    c.Title,
                    [Said(c.Before), Said(c.Now)],
                    c.Now is null ? null : c.Code
                )),
            ]
        );

    private static string Said(FigureView? figure) => figure is null ? "not compiled" : FigureText.Of(figure);
}
