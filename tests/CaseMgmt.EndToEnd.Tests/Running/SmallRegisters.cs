using System.Text;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Testing;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>Register files of a few rows, as an administrator has them on the desk, and how they are uploaded.</summary>
internal static class SmallRegisters
{
    /// <summary>Three visits of the sample year's suites and visitors: one right, one whose sums do not close, one on a day that is none.</summary>
    public static FilePayload VisitsWithErrors { get; } =
        Csv(
            RegisterKind.CustodyVisits,
            Visit(9001),
            Visit(9002, ("held", "9")),
            Visit(9003, ("arrived_at", "2023-02-31T14:00"))
        );

    public static FilePayload Csv(RegisterKind kind, params IEnumerable<Dictionary<string, string>> rows) =>
        File(
            RegisterCatalogue.Forms.Single(f => f.Kind == kind).Name + ".csv",
            Encoding.UTF8.GetBytes(RegisterFiles.Csv(kind, rows))
        );

    public static FilePayload File(string name, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = "text/csv",
            Buffer = content,
        };

    /// <summary>A visit in a suite and by visitors of the sample year.</summary>
    public static Dictionary<string, string> Visit(int number, params (string Column, string Value)[] with) =>
        RegisterFiles.Visit(number, [("visitors", "VOL-11;VOL-14"), .. with]);

    /// <summary>Uploads the files, and waits until the preview is there.</summary>
    public static async Task UploadAsync(this IPage page, params FilePayload[] files)
    {
        await page.GotoAsync("/registers");
        await page.GetByLabel("Register files").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and preview" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the import would do" }))
            .ToBeVisibleAsync();
    }
}
