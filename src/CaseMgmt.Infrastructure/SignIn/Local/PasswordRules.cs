using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Infrastructure.SignIn.Local;

/// <summary>
/// Long enough, and nothing that is guessed: no common password, no name of the person's. No rule asks for capitals, figures or signs,
/// and no password has to be changed because of its age (NCSC, Password administration for system owners).
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    // Of 0 to 4: from 3 on it takes more than a hundred million guesses.
    private const int Unguessable = 3;

    public static readonly Error Length = new(
        "password.length",
        $"Choose a password of {Shortest} to {Longest} characters: three words that have nothing to do with one another are good.",
        "Password"
    );

    public static readonly Error Common = new(
        "password.common",
        "This password is easily guessed. Choose three words that have nothing to do with one another, or with you.",
        "Password"
    );

    /// <param name="about">What somebody who guesses would try first: the address, the name, the office.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static Error? Check(string? password, params IEnumerable<string> about) =>
        password is not { Length: >= Shortest and <= Longest } ? Length
        : Zxcvbn.Zxcvbn.MatchPassword(password, about.SelectMany(Words)).Score < Unguessable ? Common
        : null;

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '@', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Append(text);
}
