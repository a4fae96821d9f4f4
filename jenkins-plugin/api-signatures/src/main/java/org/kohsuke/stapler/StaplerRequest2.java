package org.kohsuke.stapler;

import jakarta.servlet.http.HttpServletRequest;

public interface StaplerRequest2 extends HttpServletRequest {
    <T> T findAncestorObject(Class<T> type);

    String getRestOfPath();

    <T> T bindJSON(Class<T> type, net.sf.json.JSONObject src);

    void bindJSON(Object bean, net.sf.json.JSONObject src);
}
