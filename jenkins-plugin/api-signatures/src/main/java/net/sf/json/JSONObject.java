package net.sf.json;

public final class JSONObject {
    public native boolean has(String key);

    public native JSONObject getJSONObject(String key);
}
