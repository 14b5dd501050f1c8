using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaseMgmt.Web.Components;

/// <summary>What the banner of the next page says.</summary>
/// <param name="IsDone">Of an act that was done; otherwise it explains why the person stands on this page instead.</param>
public sealed record Notification(string Text, bool IsDone);

/// <summary>What the banner of the next page says after an act, in the past tense, with the reference: post, redirect, notify.</summary>
public static class Notifications
{
    private const string Done = "Done";
    private const string Instead = "Instead";

    public static void Notify(this ITempDataDictionary tempData, string text) => tempData[Done] = text;

    /// <summary>Says why what the person came for is not to be done.</summary>
    public static void Explain(this ITempDataDictionary tempData, string text) => tempData[Instead] = text;

    /// <summary>What is to be said, once.</summary>
    public static Notification? Notification(this ITempDataDictionary tempData) =>
        tempData[Done] is string done ? new Notification(done, IsDone: true)
        : tempData[Instead] is string instead ? new Notification(instead, IsDone: false)
        : null;
}
