/**
 * A worker without an engine that speaks the real protocol and misbehaves on command, so that everything that can
 * happen to a process is tested in seconds.
 */
package org.reannotate.modelservice.fake;
