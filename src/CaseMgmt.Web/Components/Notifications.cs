using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaseMgmt.Web.Components;

/// <summary>What the banner of the next page says after an act, in the past tense, with the reference: post, redirect, notify.</summary>
public static class Notifications
{
    private const string Key = "Notification";

    public static void Notify(this ITempDataDictionary tempData, string text) => tempData[Key] = text;

    /// <summary>What is to be said, once.</summary>
    public static string? Notification(this ITempDataDictionary tempData) => tempData[Key] as string;
}
