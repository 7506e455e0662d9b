package org.reannotate.protocol.rpc;

import java.util.Map;

/**
 * The engine as it was found.
 *
 * @param engine  e.g. {@code MXNet}
 * @param version of the engine
 * @param device  {@code cpu} or {@code gpu(n)}: where the operation ran
 * @param threads of the native code
 * @param seconds from nothing to the first result
 * @param details further versions, by name
 * @param gpus    graphics cards that the engine finds; 0 where the CPU was probed
 */
public record EngineReport(String engine, String version, String device, int threads, double seconds,
		Map<String, String> details, int gpus) {
}
