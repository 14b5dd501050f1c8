using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Registers.Upload;

/// <summary>Why an import cannot go on.</summary>
internal static class ImportErrors
{
    public static readonly Error Unknown = new(
        "import.unknown",
        "There is no such import. Upload the registers again."
    );

    public static readonly Error NotPreviewed = new(
        "import.not_previewed",
        "The preview is not finished. Wait for it, look at it, and confirm then."
    );

    public static readonly Error Abandoned = new(
        "import.abandoned",
        "This import was abandoned and its files are gone. Upload the registers again."
    );

    public static readonly Error Cleaned = new(
        "import.cleaned",
        "The files of this import were removed: they are kept for a limited time. Upload the registers again."
    );

    public static readonly Error UnderWay = new(
        "import.under_way",
        "This import was confirmed already, so it can no longer be abandoned."
    );
}
