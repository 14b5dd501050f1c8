using FluentValidation;

namespace CaseMgmt.Application.Common;

/// <summary>Texts that people type are as long as their column at most; the message says by how much to shorten them.</summary>
internal static class TextLength
{
    public static IRuleBuilderOptions<T, string?> AtMost<T>(
        this IRuleBuilder<T, string?> text,
        int characters,
        string name
    ) => text.MaximumLength(characters).WithMessage((_, typed) => TooLong(name, typed!.Length, characters));

    public static string TooLong(string name, int length, int most) =>
        $"{name} has {length} characters. Shorten it to {most}.";

    /// <summary>Why, in the person's words: it stands in the history.</summary>
    public static void IsReason<T>(this IRuleBuilder<T, string?> reason) =>
        reason
            .NotEmpty()
            .WithMessage(Domain.Shared.ActErrors.ReasonMissing.Message)
            .AtMost(Domain.Shared.ActErrors.LongestReason, "The reason");
}
