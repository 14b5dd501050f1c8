using CaseMgmt.Application.Common;
using CaseMgmt.Application.ComplaintReviews.Documents;
using CaseMgmt.Application.ComplaintReviews.Intake;
using CaseMgmt.Application.Tests.ComplaintReviews.Documents;
using CaseMgmt.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Application.Tests.ComplaintReviews;

/// <summary>Files that come with the public form, before anybody has sent it.</summary>
public sealed class ApplicationFilesTests
{
    [Fact]
    public async Task Keep_AFile_LiesInTheStoreAndIsNoRecord()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        var kept = await KeepAsync(office, "letter.pdf", SampleFiles.Pdf("Outcome"));

        kept.Errors.ShouldBeEmpty();
        office.Stored().ShouldBe([kept.Value.Id.ToString("N")]);
        (await office.FilesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keep_WhatTheScannerFindsSomethingIn_IsNotKept()
    {
        await using var office = await OfficeWithDocuments.StartAsync();

        var kept = await KeepAsync(office, "letter.txt", SampleFiles.Text(SampleFiles.Harmful));

        kept.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("Our malware scanner found something in letter.txt");
        office.Stored().ShouldBeEmpty();
    }

    [Fact]
    public async Task Keep_AFileThatIsTooLarge_IsRefusedBeforeItIsRead()
    {
        await using var office = await OfficeWithDocuments.StartAsync(services =>
            services.AddSingleton(new ApplySettings { MaxFileMegabytes = 1 })
        );

        var kept = await office.Office.SendAsync(
            new KeepApplicationFile(
                new SentFile(
                    "../../scan.pdf",
                    1024 * 1024 + 1,
                    () => throw new InvalidOperationException("It is read.")
                )
            ),
            OfficeUser.Applicant
        );

        kept.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("scan.pdf is larger than 1 MB.");
    }

    private static Task<CaseMgmt.Domain.Shared.Result<ArrivedFile>> KeepAsync(
        OfficeWithDocuments office,
        string name,
        byte[] content
    ) =>
        office.Office.SendAsync(
            new KeepApplicationFile(new SentFile(name, content.Length, () => new MemoryStream(content))),
            OfficeUser.Applicant
        );
}
