package org.kohsuke.stapler;

public class HttpResponses {
    public static native HttpResponse redirectToDot();

    public static native HttpRedirect redirectTo(String url);

    public static native HttpResponses.HttpResponseException redirectViaContextPath(String relative);

    public static native ForwardToView forwardToView(Object it, String view);

    public static native HttpResponse text(String plain);

    public static native HttpResponses.HttpResponseException notFound();

    public static native HttpResponses.HttpResponseException error(int code, String errorMessage);

    public static native HttpResponses.HttpResponseException error(int code, Throwable cause);

    public static native HttpResponses.HttpResponseException errorWithoutStack(int code, String errorMessage);

    public abstract static class HttpResponseException extends RuntimeException implements HttpResponse {}
}
