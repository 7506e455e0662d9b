/**
 * The sample {@code rooms}: a folder of drawn room scenes with planted label errors and known truth. It exists so that
 * anybody can try the product without data of their own, and so that its findings can be measured against what is true.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.samples.rooms;
