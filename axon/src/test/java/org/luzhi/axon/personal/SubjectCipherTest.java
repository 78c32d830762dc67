package org.luzhi.axon.personal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.database.TestDatabase;
import org.luzhi.domain.personal.PersonalValue;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubjectCipherTest {

    @Test
    void anErasedKeyErasesItsValuesAndNoOthers(@TempDir Path data) {
        try (HikariDataSource pool = TestDatabase.pool(TestDatabase.fresh())) {
            JdbcClient jdbc = JdbcClient.create(pool);
            assertThat(SubjectKeys.anyIn(jdbc)).isFalse();
            SubjectKeys keys = new SubjectKeys(jdbc, MasterKey.at(data.resolve("master"), false));
            SubjectCipher cipher = new SubjectCipher(keys);
            PersonalValue one = cipher.seal("enterprise/a", "张三");
            PersonalValue two = cipher.seal("enterprise/b", "李四");
            assertThat(cipher.open(one)).hasValue("张三");
            assertThat(cipher.seal("enterprise/a", "张三")).isEqualTo(one);
            assertThat(SubjectKeys.anyIn(jdbc)).isTrue();

            keys.destroy("enterprise/a", 0);

            assertThat(cipher.open(one)).isEmpty();
            assertThat(cipher.open(two)).hasValue("李四");
            PersonalValue later = cipher.seal("enterprise/a", "王五");
            assertThat(cipher.open(later)).hasValue("王五");
            assertThat(cipher.open(one)).isEmpty();
        }
    }
}
