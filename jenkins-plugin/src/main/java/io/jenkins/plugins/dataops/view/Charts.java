package io.jenkins.plugins.dataops.view;

import hudson.PluginWrapper;
import jenkins.model.Jenkins;

/** The plugin that draws charts. Nobody has to install it: every chart has its table beside it. */
final class Charts {
    private Charts() {}

    static boolean available() {
        PluginWrapper echarts = Jenkins.get().getPluginManager().getPlugin("echarts-api");
        return echarts != null && echarts.isActive();
    }
}
