using System.Globalization;
using CaseMgmt.Application.Administration.Jobs;
using CaseMgmt.Application.Oversight;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Web.Components;
using CaseMgmt.Web.Platform;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseMgmt.Web.Pages.Oversight;

/// <summary>Whether the history and the reads are as they were sealed; a seal that was written down can be compared.</summary>
public sealed class AuditModel(ISender sender) : PageModel
{
    /// <summary>The number of the seal that was written down.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Seal { get; set; }

    /// <summary>Its hash, as it was written down.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Hash { get; set; }

    public AuditView View { get; private set; } = null!;

    /// <summary>The seal that was asked for is the one that stands here; null when none was asked for, or it cannot be said.</summary>
    public bool? IsSame { get; private set; }

    public static string NameOf(AuditBook book) => book is AuditBook.History ? "History" : "Reads";

    /// <summary>In groups that the eye can follow.</summary>
    public static string Readable(string hash) => string.Join(' ', hash.Chunk(8).Select(part => new string(part)));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var isAsked = Request.Query.ContainsKey(nameof(Seal)) || Request.Query.ContainsKey(nameof(Hash));
        long? number = long.TryParse(Seal, NumberStyles.None, CultureInfo.InvariantCulture, out var typed)
            ? typed
            : null;
        var hash = Plain(Hash);
        View = await sender.Send(new GetAudit(number), cancel);
        if (!isAsked)
        {
            return;
        }

        if (number is null)
        {
            ModelState.AddModelError(nameof(Seal), "Enter the number of the seal, such as 12.");
        }
        else if (View.Asked is null)
        {
            ModelState.AddModelError(
                nameof(Seal),
                $"There is no seal {number}. If it was written down here, the database is older than the note, or the seals were made anew."
            );
        }

        if (hash.Length != 64 || !hash.All(char.IsAsciiHexDigit))
        {
            ModelState.AddModelError(
                nameof(Hash),
                "Enter the whole hash: 64 digits from 0 to 9 and letters from a to f."
            );
        }

        if (ModelState.IsValid)
        {
            IsSame = View.Asked!.Hash.Equals(hash, StringComparison.OrdinalIgnoreCase);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var asked = await this.ActAsync(sender, new RunJobNow(KeepAudit.Job), cancel);
        if (asked.IsDone)
        {
            TempData.Notify("The check was asked for. This page shows how it goes.");
            return RedirectToPage("/Administration/Jobs/Run", new { id = asked.Value });
        }

        View = await sender.Send(new GetAudit(), cancel);
        return Page();
    }

    private static string Plain(string? hash) => string.Concat((hash ?? "").Where(c => !char.IsWhiteSpace(c)));
}
