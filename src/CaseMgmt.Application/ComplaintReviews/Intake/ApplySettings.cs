namespace CaseMgmt.Application.ComplaintReviews.Intake;

/// <summary>The public form at <c>/apply</c>; section <c>Apply</c> of the configuration.</summary>
public sealed class ApplySettings
{
    /// <summary>All files of one form together; what the request may hold.</summary>
    public const long MostAtOnce = 64L * 1024 * 1024;

    /// <summary>As many pages as a photographed letter has, and more.</summary>
    public const int MostFiles = 20;

    /// <summary>
    /// The address of the office's privacy notice for applicants. Without it the form is off: nobody is asked for personal data before they
    /// can read what becomes of it (UK GDPR Article 13).
    /// </summary>
    public string? PrivacyNotice { get; set; }

    /// <summary>A larger file is refused before it is read.</summary>
    public int MaxFileMegabytes { get; set; } = 10;

    /// <summary>So many applications are taken in one day, from everybody together; beyond that people are asked to write.</summary>
    public int MostADay { get; set; } = 100;

    /// <summary>How often one address on the network may send the form in five minutes, and all together, to one web process.</summary>
    public int Attempts { get; set; } = 40;

    /// <inheritdoc cref="Attempts"/>
    public int AttemptsOfAll { get; set; } = 400;

    public bool IsOpen => !string.IsNullOrWhiteSpace(PrivacyNotice);

    public long MaxFileBytes => MaxFileMegabytes * 1024L * 1024;
}
