package org.kohsuke.stapler;

import jakarta.servlet.http.HttpServletRequest;

public interface StaplerRequest2 extends HttpServletRequest {
    <T> T findAncestorObject(Class<T> type);

    String getRestOfPath();

    void bindJSON(Object bean, net.sf.json.JSONObject src);
}
