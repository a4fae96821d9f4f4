package io.jenkins.plugins.dataops.view;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Answers a script of ours with a value as JSON. */
final class JsonAnswer implements HttpResponse {
    private static final JsonMapper JSON = new JsonMapper();

    private final Object value;

    /** @param value a record, or a list or map of such */
    JsonAnswer(Object value) {
        this.value = value;
    }

    @Override
    public void generateResponse(StaplerRequest2 req, StaplerResponse2 rsp, @Nullable Object node) throws IOException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        rsp.setContentType("application/json;charset=UTF-8");
        rsp.setHeader("Cache-Control", "no-store");
        rsp.setContentLength(bytes.length);
        rsp.getOutputStream().write(bytes);
    }

    String text() throws IOException {
        return JSON.writeValueAsString(value);
    }
}
