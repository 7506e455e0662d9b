package org.reannotate.protocol.rpc;

/**
 * Asks for a run's network as a folder that other programs load.
 *
 * @param run    absolute path of the finished run
 * @param fold   whose network; {@code -1} for that of a three-way split, or of the first fold where there is none
 * @param output absolute path of the folder to make; one that an earlier export made is replaced
 */
public record ExportRequest(String run, int fold, String output) {
}
