# A mail server for trying: takes every mail by SMTP, shows it by IMAP, forgets it when it ends.
FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --no-create-home tiendo
COPY deploy/local/target/tiendo-local-*.jar deploy/local/target/dependency /lib/tiendo/
USER 10001
ENTRYPOINT ["java", "-Xmx128m", "-cp", "/lib/tiendo/*", "vn.tiendo.local.system.MailMain"]
