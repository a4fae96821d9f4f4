/**
 * The Jenkins side of dataops. It reads the result files of a build, keeps them with the build, adds what the controller
 * demands, and says what may be promoted. It decides with {@code io.dataops.results} and holds no check and no engine.
 *
 * <p>The flow: {@code collect} brings files from the agent, {@code recording} is what counts of them, {@code store} keeps
 * it in the build's folder, {@code run} hangs it on the build, {@code step} holds what Pipelines and Freestyle jobs call.
 */
@NullMarked
package io.jenkins.plugins.dataops;

import org.jspecify.annotations.NullMarked;
