package id.sembilan.web;

import id.sembilan.web.FileJobs.Job;
import id.sembilan.web.FileJobs.State;

/**
 * A file that is being made, is ready to be fetched, or cannot be made now.
 *
 * @param href of this file; where nothing was begun it is empty
 * @param busy too many others are being made
 * @param most how many may be made at a time
 */
public record FileJobPage(
        Frame frame,
        String href,
        String back,
        String name,
        long done,
        long total,
        boolean ready,
        boolean failed,
        boolean busy,
        int most) {
    public static FileJobPage of(Frame frame, String href, Job job) {
        State now = job.state();
        return new FileJobPage(
                frame,
                href,
                job.back(),
                job.name(),
                now.done(),
                now.total(),
                job.isReady(),
                job.isFailed(),
                false,
                FileJobs.TOGETHER);
    }

    public static FileJobPage refused(Frame frame, String back) {
        return new FileJobPage(frame, "", back, "", 0, 1, false, false, true, FileJobs.TOGETHER);
    }
}
