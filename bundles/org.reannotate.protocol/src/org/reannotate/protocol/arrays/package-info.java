/**
 * The few array files both sides of the process border write or read, as NumPy .npy files of format 1.0; analysis has the full reader.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.protocol.arrays;
