using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Upload;
using CaseMgmt.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Application.Tests.Registers;

/// <summary>The steps of an import through the page, as the tests take them.</summary>
internal static class RegisterUploads
{
    public static readonly Guid Run = new("01890000-0000-7000-8000-000000000001");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task UploadAsync(RegisterOffice office, params (string Name, string Text)[] files) =>
        (await SendUploadAsync(office, files)).Value.ShouldBe(Run);

    public static Task<Domain.Shared.Result<Guid>> SendUploadAsync(
        RegisterOffice office,
        (string Name, string Text)[] files
    ) =>
        office.SendAsync(
            new UploadRegisters(
                Run,
                [
                    .. files
                        .Select(f => (f.Name, Bytes: Encoding.UTF8.GetBytes(f.Text)))
                        .Select(f => new UploadedFile(f.Name, f.Bytes.Length, () => new MemoryStream(f.Bytes))),
                ]
            ),
            Cancel,
            Roles.Administrator
        );

    public static Task<ImportView?> ViewAsync(RegisterOffice office) =>
        office.SendAsync(new GetImport(Run), Cancel, Roles.Administrator);

    public static async Task ConfirmAsync(RegisterOffice office) =>
        (await office.SendAsync(new ConfirmImport(Run), Cancel, Roles.Administrator)).IsDone.ShouldBeTrue();

    public static Task<List<string>> JobsAsync(RegisterOffice office) =>
        office.ReadAsync(db => db.JobRuns.Select(r => r.Job).OrderBy(job => job).ToListAsync(Cancel));
}
