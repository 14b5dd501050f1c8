using System.Security.Cryptography;
using System.Text.Json;
using CaseMgmt.Application.ComplaintReviews.Intake;
using Microsoft.AspNetCore.DataProtection;

namespace CaseMgmt.Web.Pages.ComplaintReviews;

/// <summary>
/// Files of an application that the form carries along, since a browser does not keep them: each as a protected text that says which file
/// lies in the store, of which form it is, and what. It is good for as long as the store certainly has the file.
/// </summary>
public sealed class ApplicationFiles(IDataProtectionProvider protection)
{
    // The clean-up removes what is a day old.
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector protector = protection
        .CreateProtector("files of an application")
        .ToTimeLimitedDataProtector();

    public string Protect(Guid form, ApplicationFile file) =>
        protector.Protect(JsonSerializer.Serialize(new FileOfForm(form, file)), Kept);

    /// <summary>Null for what was not protected here, for another form, or is too old.</summary>
    public ApplicationFile? Read(Guid form, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<FileOfForm>(protector.Unprotect(text)) is { } of && of.Form == form
                ? of.File
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record FileOfForm(Guid Form, ApplicationFile File);
}
